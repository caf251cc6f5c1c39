using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>A place of a page where a cover stands.</summary>
/// <param name="Shape">What the place shows of the picture.</param>
/// <param name="Sizes">How wide the place is, as browsers are told; widths as in the style sheets.</param>
/// <param name="IsAwaited">True where it is the largest thing that readers see first; elsewhere it is fetched when it comes into sight.</param>
internal sealed record CoverPlace(CropShape Shape, string Sizes, bool IsAwaited = false)
{
    /// <summary>頭條 of the front page.</summary>
    public static readonly CoverPlace Lead = new(CropShape.Wide, "(min-width: 64rem) 43rem, 100vw", IsAwaited: true);

    /// <summary>The first story of a channel on the front page.</summary>
    public static readonly CoverPlace Channel = new(CropShape.Wide, "(min-width: 64rem) 26rem, (min-width: 40rem) 50vw, 100vw");

    /// <summary>The hottest article.</summary>
    public static readonly CoverPlace Hottest = new(CropShape.Wide, "(min-width: 64rem) 15rem, 100vw", IsAwaited: true);

    /// <summary>A row of a list.</summary>
    public static readonly CoverPlace Row = new(CropShape.Card, "(min-width: 64rem) 13rem, (min-width: 40rem) 11rem, 6.75rem");

    /// <summary>Above the text of the article.</summary>
    public static readonly CoverPlace Article = new(CropShape.Wide, "(min-width: 40rem) 43rem, 100vw", IsAwaited: true);
}

using System.Globalization;
using AngleSharp.Dom;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Support;

/// <summary>Articles with a cover, and where pages show it.</summary>
internal static class Covers
{
    public static ImageWords Words { get; } = new("一座橋", false, "通車當天", "本網");

    /// <summary>A picture of the library with all that the gate asks for, without files.</summary>
    public static Task<Image> PictureAsync(PortalApp app, ImageWords? words = null, int width = 1600, int height = 900) => app.WriteAsync(async db =>
    {
        var image = new Image(PictureKey.New().ToString(), (width, height), 1_000, "photo.jpg", new Edit(null, "測試編輯", app.Clock.UtcNow));
        var (alt, isDecorative, caption, credit) = words ?? Words;
        image.Describe(alt, isDecorative, caption, credit);
        db.Images.Add(image);
        await db.SaveChangesAsync();
        return image;
    });

    /// <summary>A published article with a cover.</summary>
    public static async Task<Draft> ArticleAsync(PortalApp app, Image cover, Draft? draft = null) =>
        await Some.ArticleAsync(app, draft: (draft ?? Some.Draft(await Some.CategoryAsync(app))) with { CoverId = cover.Id });

    public static IReadOnlyList<IElement> Of(Page page) => [.. page.Document.QuerySelectorAll("img.cover")];

    /// <summary>What a place tells a browser: each file with its width, and the size of the largest.</summary>
    public static string Told(IElement image) =>
        $"{image.GetAttribute("srcset")} | {image.GetAttribute("src")} {image.GetAttribute("width")}x{image.GetAttribute("height")}";

    /// <summary>The same as it should be.</summary>
    public static string Expected(Image cover, string shape, int height, params int[] widths)
    {
        var files = widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"/media/{cover.Key}-{shape}-{cover.FocusX}-{cover.FocusY}-{width}.webp")).ToList();
        return $"{string.Join(", ", files.Zip(widths, (file, width) => $"{file} {width}w"))} | {files[^1]} {widths[^1]}x{height}";
    }
}

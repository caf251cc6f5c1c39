using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>A feed, before it is written in one format or another.</summary>
/// <param name="Reading">The script that it is read in.</param>
/// <param name="SiteName">The name of the site, as stored.</param>
/// <param name="Tagline">The line under it, as stored.</param>
/// <param name="Category">The category that it is about; null for everything.</param>
/// <param name="Items">The articles, newest first.</param>
internal sealed record FeedView(Reading Reading, string SiteName, string Tagline, CategoryNode? Category, IReadOnlyList<FeedItem> Items)
{
    /// <summary>
    /// Whole texts of so many characters in all; the items after that have their summary alone. Thirty ordinary
    /// articles have a tenth of it.
    /// </summary>
    private const int MostCharacters = 1_000_000;

    public string Title => Category is null ? Reading.ShowName(SiteName) : $"{Reading.ShowName(Category.Name)}｜{Reading.ShowName(SiteName)}";

    /// <summary>Never empty: a feed must have one.</summary>
    public string Description =>
        Category is { Description.Length: > 0 } ? Reading.ShowName(Category.Description)
        : Category is null && Tagline.Length > 0 ? Reading.ShowName(Tagline)
        : Title;

    /// <summary>When anything in it last changed; null while it is empty.</summary>
    public DateTime? ChangedUtc => Items.Max(item => (DateTime?)(item.ChangedUtc ?? item.PublishedUtc));

    /// <summary>The items, each with whether its whole text is sent.</summary>
    public IEnumerable<(FeedItem Item, bool IsWhole)> WithRoom()
    {
        var room = MostCharacters;

        foreach (var item in Items)
        {
            room -= item.Body.Value.Length;
            yield return (item, room >= 0);
        }
    }
}

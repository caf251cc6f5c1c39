using System.Globalization;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>The names of what a page shows; each has a generation.</summary>
internal static class PageTags
{
    /// <summary>What surrounds every page: the site's words and the menu.</summary>
    public const string Layout = "layout";

    /// <summary>The front page.</summary>
    public const string Front = "front";

    /// <summary>All months of the archive: each shows which months there are.</summary>
    public const string Archive = "archive";

    /// <summary>Feeds and site maps.</summary>
    public const string Feeds = "feeds";

    private const string ArticlePrefix = "article:";

    /// <summary>What a kept page shows, by its address alone: first what it is about, and the layout among it.</summary>
    public static string[] Of(CachedPage page, RouteValueDictionary route) =>
    [
        page switch
        {
            CachedPage.Front => Front,
            CachedPage.Article => Article(Id(route)),
            CachedPage.History => History(Id(route)),
            CachedPage.Category => Category(((string)route["slug"]!).ToLowerInvariant()),
            CachedPage.Publisher => Publisher(Id(route)),
            CachedPage.Source => Source(Id(route)),
            CachedPage.Tag => Tag((string)route["name"]!),
            CachedPage.Archive => Archive,
            CachedPage.Feed => Feeds,
            _ => throw new ArgumentOutOfRangeException(nameof(page), page, null),
        },
        Layout,
    ];

    public static string Article(long id) => string.Create(CultureInfo.InvariantCulture, $"{ArticlePrefix}{id}");

    /// <summary>The record of an article's changes: readers' reactions don't make it old.</summary>
    public static string History(long articleId) => string.Create(CultureInfo.InvariantCulture, $"history:{articleId}");

    /// <summary>The article whose own page has these tags; null for another page.</summary>
    public static long? ArticleOf(string[] tags) =>
        tags is [var own, ..] && own.StartsWith(ArticlePrefix, StringComparison.Ordinal)
            ? long.Parse(own.AsSpan(ArticlePrefix.Length), CultureInfo.InvariantCulture)
            : null;

    public static string Category(string slug) => "category:" + slug;

    public static string Publisher(long id) => string.Create(CultureInfo.InvariantCulture, $"publisher:{id}");

    public static string Source(long id) => string.Create(CultureInfo.InvariantCulture, $"source:{id}");

    public static string Tag(string name) => "tag:" + name;

    private static long Id(RouteValueDictionary route) => long.Parse((string)route["id"]!, CultureInfo.InvariantCulture); // the route's constraint
}

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>The pages that are kept, by what they show and what of the address and the reader they depend on.</summary>
internal enum CachedPage
{
    /// <summary>Everything new.</summary>
    Front,

    /// <summary>One article, with the reader's own reaction.</summary>
    Article,

    /// <summary>The public record of one article's changes.</summary>
    History,

    /// <summary>A category's list, by page.</summary>
    Category,

    /// <summary>The list of a publisher, by page.</summary>
    Publisher,

    /// <summary>The list of a source, by page.</summary>
    Source,

    /// <summary>The list of a tag, by page.</summary>
    Tag,

    /// <summary>A month of the archive, by page.</summary>
    Archive,

    /// <summary>A feed: the same for every reader, whatever they chose.</summary>
    Feed,
}

/// <summary>Tells pages that are kept apart by their address, before routing knows them.</summary>
internal static class CachedPages
{
    private const string History = "/history";

    private static readonly (string Begin, CachedPage Page)[] Known =
    [
        ("/articles/", CachedPage.Article),
        ("/categories/", CachedPage.Category),
        ("/publishers/", CachedPage.Publisher),
        ("/sources/", CachedPage.Source),
        ("/tags/", CachedPage.Tag),
        ("/archive/", CachedPage.Archive),
    ];

    /// <summary>True for a list that is shown page by page.</summary>
    public static bool IsPaged(this CachedPage page) => page is not (CachedPage.Front or CachedPage.Article or CachedPage.History or CachedPage.Feed);

    /// <summary>The page that an address may stand for; null for one under which nothing is ever kept.</summary>
    public static CachedPage? At(string path)
    {
        if (path == "/")
        {
            return CachedPage.Front;
        }

        if (path.EndsWith("/feed.xml", StringComparison.Ordinal) || path == "/feed.json")
        {
            return CachedPage.Feed;
        }

        foreach (var (begin, page) in Known)
        {
            if (path.StartsWith(begin, StringComparison.Ordinal))
            {
                return page == CachedPage.Article && path.EndsWith(History, StringComparison.Ordinal) ? CachedPage.History : page;
            }
        }

        return null;
    }
}

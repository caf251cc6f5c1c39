namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>The pages that are kept, by what they show and what of the address and the reader they depend on.</summary>
internal enum CachedPage
{
    /// <summary>Everything new.</summary>
    Front,

    /// <summary>One article, with the reader's own reaction.</summary>
    Article,

    /// <summary>A category's list, by page.</summary>
    Category,
}

/// <summary>Tells pages that are kept apart by their address, before routing knows them.</summary>
internal static class CachedPages
{
    /// <summary>The page that an address may stand for; null for one under which nothing is ever kept.</summary>
    public static CachedPage? At(string path) =>
        path == "/" ? CachedPage.Front
        : path.StartsWith("/articles/", StringComparison.Ordinal) ? CachedPage.Article
        : path.StartsWith("/categories/", StringComparison.Ordinal) ? CachedPage.Category
        : null;
}

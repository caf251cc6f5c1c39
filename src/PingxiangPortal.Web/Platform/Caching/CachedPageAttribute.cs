namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>Marks a page that all readers with the same choices share.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CachedPageAttribute(CachedPage page) : Attribute
{
    public CachedPage Page => page;
}

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

namespace PingxiangPortal.Core.Categories;

/// <summary>An address part that a category had before, kept so that old links lead to the new one.</summary>
public sealed class CategoryAddress
{
    /// <summary>Keeps an old address part.</summary>
    /// <param name="slug">The old address part.</param>
    /// <param name="categoryId">The category that had it.</param>
    public CategoryAddress(string slug, long categoryId)
    {
        Slug = slug;
        CategoryId = categoryId;
    }

    /// <summary>The old address part.</summary>
    public string Slug { get; private set; }

    /// <summary>The category that it leads to.</summary>
    public long CategoryId { get; private set; }

    /// <summary>Lets the old address lead to another category, the last one that gave it up.</summary>
    /// <param name="categoryId">That category's number.</param>
    public void LeadTo(long categoryId) => CategoryId = categoryId;
}

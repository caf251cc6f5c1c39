using System.Globalization;

namespace PingxiangPortal.Core.Categories;

/// <summary>A node of the category tree; one without a parent is a channel.</summary>
public sealed class Category
{
    /// <summary>How deep the tree may grow: channel, category, and two below, as Discuz! X's portal allows and one more.</summary>
    public const int DeepestLevel = 4;

    /// <summary>A category at the end of its siblings.</summary>
    /// <param name="name">1 to 40 characters.</param>
    /// <param name="parentId">The category above, or null for a channel.</param>
    /// <param name="position">Order among siblings.</param>
    public Category(string name, long? parentId, int position)
    {
        Name = name;
        ParentId = parentId;
        Position = position;
    }

    private Category()
    {
    }

    /// <summary>The category's number.</summary>
    public long Id { get; private set; }

    /// <summary>The category above, or null for a channel.</summary>
    public long? ParentId { get; private set; }

    /// <summary>The name that readers see.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The address part that someone typed, or null: then the address is that of <see cref="UnnamedSlug"/>.</summary>
    public string? Slug { get; private set; }

    /// <summary>One sentence under the heading, or empty.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Order among siblings, ascending.</summary>
    public int Position { get; private set; }

    /// <summary>The address part of a category that nobody named: <c>c{id}</c>.</summary>
    /// <param name="id">The category's number.</param>
    public static string UnnamedSlug(long id) => "c" + id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in an address part of the form <c>c{id}</c>, or null.</summary>
    /// <param name="slug">The address part.</param>
    public static long? IdOfUnnamedSlug(string slug) =>
        slug.StartsWith('c')
        && long.TryParse(slug.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && UnnamedSlug(id) == slug
            ? id
            : null;

    /// <summary>Gives the category its words.</summary>
    /// <param name="name">1 to 40 characters.</param>
    /// <param name="slug">The address part, or null for none.</param>
    /// <param name="description">0 to 200 characters.</param>
    public void Describe(string name, string? slug, string description)
    {
        Name = name;
        Slug = slug;
        Description = description;
    }

    /// <summary>Moves the category in the tree.</summary>
    /// <param name="parentId">The category above, or null for a channel; never itself or one below it.</param>
    /// <param name="position">Order among its new siblings.</param>
    public void MoveTo(long? parentId, int position)
    {
        ParentId = parentId;
        Position = position;
    }
}

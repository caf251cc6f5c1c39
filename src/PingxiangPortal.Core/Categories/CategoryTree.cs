namespace PingxiangPortal.Core.Categories;

/// <summary>All categories of the portal as a tree, for breadcrumbs, menus and lists.</summary>
public sealed class CategoryTree
{
    private readonly Dictionary<long, CategoryNode> byId;
    private readonly ILookup<long, CategoryNode> byParent;

    /// <summary>A tree of the given categories.</summary>
    /// <param name="categories">Every category once; a parent that is missing makes its child a channel.</param>
    public CategoryTree(IEnumerable<CategoryNode> categories)
    {
        byId = categories.ToDictionary(category => category.Id);
        byParent = byId.Values
            .OrderBy(category => category.Position)
            .ThenBy(category => category.Id)
            .ToLookup(category => category.ParentId is { } parent && byId.ContainsKey(parent) ? parent : 0);
    }

    /// <summary>The top-level categories in order.</summary>
    public IReadOnlyList<CategoryNode> Channels => [.. byParent[0]];

    /// <summary>Every category, each parent right before its children.</summary>
    public IReadOnlyList<CategoryNode> All => [.. Channels.SelectMany(WithDescendants)];

    /// <summary>The category of a number, or null.</summary>
    /// <param name="id">The category's number.</param>
    public CategoryNode? Find(long id) => byId.GetValueOrDefault(id);

    /// <summary>The category of an address part, or null.</summary>
    /// <param name="slug">The address part, compared exactly.</param>
    public CategoryNode? FindBySlug(string slug) => byId.Values.FirstOrDefault(category => category.Slug == slug);

    /// <summary>The way from the channel down to the category, itself included; empty for an unknown number.</summary>
    /// <param name="id">The category's number.</param>
    public IReadOnlyList<CategoryNode> PathTo(long id)
    {
        var path = new List<CategoryNode>();

        // The length test ends the walk even if a damaged store holds a circle.
        for (var node = Find(id); node is not null && path.Count <= byId.Count; node = ParentOf(node))
        {
            path.Insert(0, node);
        }

        return path;
    }

    /// <summary>The categories right below one, in order.</summary>
    /// <param name="id">The category's number.</param>
    public IReadOnlyList<CategoryNode> ChildrenOf(long id) => [.. byParent[id]];

    /// <summary>The categories beside one, itself included, in order.</summary>
    /// <param name="id">The category's number.</param>
    public IReadOnlyList<CategoryNode> SiblingsOf(long id) =>
        Find(id) is { } node ? [.. byParent[ParentOf(node)?.Id ?? 0]] : [];

    /// <summary>The numbers of a category and of everything below it.</summary>
    /// <param name="id">The category's number.</param>
    public IReadOnlyList<long> WithDescendantIds(long id) =>
        Find(id) is { } node ? [.. WithDescendants(node).Select(each => each.Id)] : [];

    /// <summary>How many levels lie above a category: 0 for a channel.</summary>
    /// <param name="id">The category's number.</param>
    public int DepthOf(long id) => Math.Max(0, PathTo(id).Count - 1);

    private CategoryNode? ParentOf(CategoryNode node) => node.ParentId is { } parent ? Find(parent) : null;

    private IEnumerable<CategoryNode> WithDescendants(CategoryNode node) =>
        byParent[node.Id].SelectMany(WithDescendants).Prepend(node);
}

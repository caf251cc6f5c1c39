namespace PingxiangPortal.Core.Categories;

/// <summary>What a tree of categories knows of each: enough to link to it and to order it.</summary>
/// <param name="Id">The category's number.</param>
/// <param name="ParentId">The category above, or null for a channel.</param>
/// <param name="Name">The name that readers see.</param>
/// <param name="Slug">The address part: /categories/{slug}.</param>
/// <param name="Description">One sentence under the heading, or empty.</param>
/// <param name="Position">Order among siblings, ascending; ties go by number.</param>
public sealed record CategoryNode(
    long Id,
    long? ParentId,
    string Name,
    string Slug,
    string Description,
    int Position);

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>A category as its form posts it: cleaned and within its lengths.</summary>
/// <param name="Id">The category.</param>
/// <param name="Name">1 to 40 characters.</param>
/// <param name="Slug">The address part, or null for none.</param>
/// <param name="ParentId">The category above, or null for a channel.</param>
/// <param name="Description">0 to 200 characters.</param>
internal sealed record CategoryChange(long Id, string Name, string? Slug, long? ParentId, string Description);

using PingxiangPortal.Web.Features.Categories;

namespace PingxiangPortal.Web.Features.Admin.Categories;

/// <summary>What the tree's buttons do.</summary>
internal sealed record CategoryActions(AddCategory Add, SaveCategory Save, MoveCategory Move, DeleteCategory Delete);

using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>What the numbers in an article's fields stand for.</summary>
/// <param name="Tree">The categories.</param>
/// <param name="Articles">Titles that readers see, by number.</param>
/// <param name="Pictures">File names of pictures, by number.</param>
internal sealed record FieldNames(
    CategoryTree Tree,
    IReadOnlyDictionary<long, string> Articles,
    IReadOnlyDictionary<long, string> Pictures);

using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>One page of a category.</summary>
internal sealed record CategoryView
{
    public required CategoryNode Category { get; init; }

    /// <summary>The way from the channel down to the category, itself included.</summary>
    public required IReadOnlyList<CategoryNode> Path { get; init; }

    /// <summary>
    /// The chips: the node whose chips are shown comes first as 全部, then its children; the category itself is
    /// marked. A category without children shows its parent's chips, so that a reader can move sideways.
    /// </summary>
    public required IReadOnlyList<CategoryChip> Chips { get; init; }

    public required IReadOnlyList<DayOfArticles> Days { get; init; }

    public required PageOf Page { get; init; }
}

/// <summary>A category to switch to, with the number of articles that readers may see in it and below.</summary>
internal sealed record CategoryChip(CategoryNode Category, string Label, int Count, bool IsCurrent);

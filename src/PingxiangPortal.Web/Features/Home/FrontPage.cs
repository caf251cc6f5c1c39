using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Web.Features.Home;

/// <summary>What the front page shows: the lead stands once, nothing empty is shown, a channel repeats what is its own.</summary>
internal sealed record FrontPage
{
    /// <summary>The newest article, or null on a portal without any.</summary>
    public required ArticleCard? Lead { get; init; }

    /// <summary>The lead's first two paragraphs, only when it is the portal's one article.</summary>
    public required SafeHtml? Opening { get; init; }

    /// <summary>The next newest, the lead left out.</summary>
    public required IReadOnlyList<ArticleCard> Latest { get; init; }

    /// <summary>Channels with at least two articles beyond the lead, in the menu's order.</summary>
    public required IReadOnlyList<ChannelBlock> Blocks { get; init; }

    /// <summary>Every category, each parent before its children: for the portal with one article.</summary>
    public required IReadOnlyList<CategoryNode> Categories { get; init; }

    public bool IsSolo => Lead is not null && Latest.Count == 0;
}

/// <summary>A channel's newest articles on the front page.</summary>
internal sealed record ChannelBlock(CategoryNode Channel, ArticleCard First, IReadOnlyList<ArticleCard> More);

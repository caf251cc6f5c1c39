using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Web.Features.Hot;

/// <summary>A hot list, the hottest article first.</summary>
/// <param name="FromUtc">Since when the list counts: a full hour.</param>
/// <param name="UntilUtc">When the list was asked for.</param>
/// <param name="Entries">Articles that readers may see.</param>
internal sealed record HotList(DateTime FromUtc, DateTime UntilUtc, IReadOnlyList<HotEntry> Entries);

/// <summary>An article in a hot list.</summary>
/// <param name="Rank">1 for the hottest; the order is by weight, so that a lower count may stand above a higher one.</param>
/// <param name="Article">The article.</param>
/// <param name="Count">Readings or reactions within the window, 1 or more.</param>
/// <param name="Reactions">What readers felt within the window; nothing in the list of readings.</param>
internal sealed record HotEntry(int Rank, ArticleCard Article, int Count, ReactionTotals Reactions);

using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>The five buttons under an article.</summary>
/// <param name="ArticleId">The article they belong to.</param>
/// <param name="Totals">Counts by kind.</param>
/// <param name="Mine">The reader's own reaction, or null.</param>
internal sealed record ReactionBar(long ArticleId, ReactionTotals Totals, ReactionKind? Mine);

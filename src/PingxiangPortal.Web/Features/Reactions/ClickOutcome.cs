using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>What a click left in the store.</summary>
/// <param name="Totals">The article's totals after it.</param>
/// <param name="IsChanged">False when the reader had chosen the same before, or nothing was there to take back.</param>
/// <param name="Before">The reader's vote before it, or null.</param>
internal readonly record struct ClickOutcome(ReactionTotals Totals, bool IsChanged, Vote? Before);

/// <summary>A reader's choice, and when it was made.</summary>
internal readonly record struct Vote(ReactionKind Kind, DateTime SetUtc);

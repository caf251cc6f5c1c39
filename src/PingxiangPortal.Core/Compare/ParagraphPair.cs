namespace PingxiangPortal.Core.Compare;

/// <summary>A paragraph of the older text and the one of the newer text that stands for it, counted from 0.</summary>
/// <param name="Old">Its number in the older text; null when it was inserted.</param>
/// <param name="New">Its number in the newer text; null when it was deleted.</param>
/// <param name="IsSame">True when the two are equal.</param>
internal readonly record struct ParagraphPair(int? Old, int? New, bool IsSame);

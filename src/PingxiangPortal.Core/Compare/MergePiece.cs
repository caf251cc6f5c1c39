namespace PingxiangPortal.Core.Compare;

/// <summary>One place of two texts that are merged: a paragraph, or paragraphs that were put between two others.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Base">What stood there before either changed it; null when nobody knows.</param>
/// <param name="Theirs">What the other person made of it.</param>
/// <param name="Mine">What one's own text makes of it.</param>
public sealed record MergePiece(MergeOutcome Outcome, MergeSide? Base, MergeSide Theirs, MergeSide Mine);

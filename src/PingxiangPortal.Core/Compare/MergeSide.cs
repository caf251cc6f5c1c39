namespace PingxiangPortal.Core.Compare;

/// <summary>What one text has at a place that is merged.</summary>
/// <param name="Range">Its paragraphs there; an empty range when it has none, as after a deletion.</param>
/// <param name="Text">The paragraphs exactly as they stand there, without the blank lines around them; empty when there is none.</param>
public sealed record MergeSide(ParagraphRange Range, string Text);

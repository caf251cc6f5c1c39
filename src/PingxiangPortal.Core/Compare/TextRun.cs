namespace PingxiangPortal.Core.Compare;

/// <summary>Characters in a row with the same fate.</summary>
/// <param name="Kind">Their fate.</param>
/// <param name="Text">The characters, never empty; none is cut in two.</param>
/// <param name="Characters">How many a reader sees, 1 or more; an emoji with its parts is one.</param>
public sealed record TextRun(RunKind Kind, string Text, int Characters);

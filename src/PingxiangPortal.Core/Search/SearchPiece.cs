namespace PingxiangPortal.Core.Search;

/// <summary>A piece of text that is shown with the words that were looked for.</summary>
/// <param name="Text">The piece, never empty, not encoded.</param>
/// <param name="IsHit">True for what was looked for.</param>
public sealed record SearchPiece(string Text, bool IsHit);

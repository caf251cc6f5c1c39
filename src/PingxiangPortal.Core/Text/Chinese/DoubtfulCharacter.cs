namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>A character that no phrase around it decides.</summary>
/// <param name="Character">The Traditional character.</param>
/// <param name="Position">Where it stands, in UTF-16 units.</param>
public sealed record DoubtfulCharacter(char Character, int Position);

using System.Security.Cryptography;
using System.Text;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>A field or a place of the body that both changed, and that somebody has to settle.</summary>
/// <param name="Label">What it is, and what happened to it.</param>
/// <param name="Base">What it was; null when nobody knows.</param>
/// <param name="Theirs">What the other person made of it; empty for nothing.</param>
/// <param name="Mine">What one made of it oneself.</param>
internal sealed record MergePlace(string Label, string? Base, string Theirs, string Mine)
{
    private const int DigitsOfHash = 12;

    /// <summary>True where both texts can stay, one after the other.</summary>
    public bool HasBoth { get; init; }

    /// <summary>True where a text of one's own can be written.</summary>
    public bool HasOwn { get; init; }

    /// <summary>1 for the first of several places with the same three texts.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>Says which place this is, as long as one's own text and its base stay as they are.</summary>
    public string MineKey => $"{Hash(Base ?? "\0")}{Hash(Mine)}{Occurrence}";

    /// <summary>The same with the other's text: a choice was made in sight of it.</summary>
    public string Key => $"{MineKey}.{Hash(Theirs)}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..DigitsOfHash];
}

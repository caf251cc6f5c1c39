namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>A phrase that a dictionary found in a text.</summary>
internal readonly ref struct PhraseMatch(int start, int length, ReadOnlySpan<char> replacement)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public ReadOnlySpan<char> Replacement { get; } = replacement;

    public int End => Start + Length;
}

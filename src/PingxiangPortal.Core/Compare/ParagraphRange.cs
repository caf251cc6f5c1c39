namespace PingxiangPortal.Core.Compare;

/// <summary>Paragraphs in a row of one text.</summary>
/// <param name="First">The number of the first one, from 1; of an empty range, the number that a paragraph put there would get.</param>
/// <param name="Count">How many; 0 is the place between two paragraphs.</param>
public readonly record struct ParagraphRange(int First, int Count)
{
    /// <summary>The number of the last one; one less than <see cref="First"/> for an empty range.</summary>
    public int Last => First + Count - 1;

    /// <summary>True when there is no paragraph in it.</summary>
    public bool IsEmpty => Count == 0;
}

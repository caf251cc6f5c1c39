namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>A text that is written piece by piece from another, with marks that move along.</summary>
/// <remarks>
/// A mark lies before a character. In a phrase that becomes shorter or longer it keeps its distance from the start,
/// up to the last character of the new phrase.
/// </remarks>
internal sealed class AnchoredText
{
    private const int FirstCapacity = 64;

    private readonly List<int> marks = [];
    private char[] characters = new char[FirstCapacity];
    private int handedOn;

    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    public int Length { get; private set; }

    /// <summary>Positions in ascending order.</summary>
    public IReadOnlyList<int> Marks => marks;

    public void Clear()
    {
        Length = 0;
        marks.Clear();
        handedOn = 0;
    }

    /// <summary>Adds text from outside.</summary>
    /// <param name="text">The text; its start gets a mark.</param>
    public void AppendMarked(string text)
    {
        marks.Add(Length);
        Write(text);
    }

    /// <summary>Adds all of another text.</summary>
    /// <param name="source">The text with its marks, which are handed on and can't be taken again.</param>
    public void Take(AnchoredText source) => Take(source, 0, source.Length);

    /// <summary>Adds a part of another text as it is.</summary>
    /// <param name="source">The text; its parts are taken in order, each once.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How many UTF-16 units it has; may be 0.</param>
    public void Take(AnchoredText source, int start, int length) =>
        Take(source, start, length, source.Characters.Slice(start, length));

    /// <summary>Adds what a part of another text becomes.</summary>
    /// <param name="source">The text; its parts are taken in order, each once.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How many UTF-16 units it has; may be 0.</param>
    /// <param name="replacement">What it becomes.</param>
    public void Take(AnchoredText source, int start, int length, ReadOnlySpan<char> replacement)
    {
        // Where the last phrase became nothing, its mark lies at the end of the text.
        var end = start + length == source.Length ? int.MaxValue : start + length;
        for (; source.handedOn < source.marks.Count && source.marks[source.handedOn] < end; source.handedOn++)
        {
            var distance = source.marks[source.handedOn] - start;
            var last = distance == length ? replacement.Length : Math.Max(replacement.Length - 1, 0);
            marks.Add(Length + Math.Min(distance, last));
        }

        Write(replacement);
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > characters.Length)
        {
            Array.Resize(ref characters, Math.Max(Length + text.Length, characters.Length * 2));
        }

        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
    }
}

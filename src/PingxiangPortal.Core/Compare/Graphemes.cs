using System.Globalization;

namespace PingxiangPortal.Core.Compare;

/// <summary>A text as characters that a reader sees (extended grapheme clusters, UAX #29), each with a number.</summary>
internal sealed class Graphemes
{
    private readonly string text;
    private readonly List<int> starts;

    /// <param name="text">Any text.</param>
    /// <param name="numbers">The numbers of longer characters given so far, to share between the texts that are compared.</param>
    public Graphemes(string text, Dictionary<string, int> numbers)
    {
        this.text = text;
        starts = new List<int>(text.Length + 1);
        var ids = new List<int>(text.Length);
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            starts.Add(at);
            ids.Add(length == 1 ? text[at] : NumberOf(text.Substring(at, length), numbers));
        }

        starts.Add(text.Length);
        Ids = [.. ids];
    }

    /// <summary>The characters' numbers: two are equal when the characters are.</summary>
    public int[] Ids { get; }

    public int Count => Ids.Length;

    /// <summary>The first UTF-16 unit of a character.</summary>
    public char this[int index] => text[starts[index]];

    public string Text(int start, int end) => text[starts[start]..starts[end]];

    // Numbers of one UTF-16 unit are the unit itself.
    private static int NumberOf(string character, Dictionary<string, int> numbers)
    {
        numbers.TryAdd(character, char.MaxValue + 1 + numbers.Count);
        return numbers[character];
    }
}

using System.Text;

namespace PingxiangPortal.Core.Search;

/// <summary>A text as search compares it: in one width, one case, one script, with single spaces.</summary>
/// <remarks>
/// Unicode's compatibility form (NFKC, UAX #15), lower case, then Traditional characters as Simplified ones, each by
/// itself. Controls, invisible format characters and variation selectors leave nothing behind.
/// </remarks>
internal sealed class FoldedText
{
    private readonly string original;
    private readonly List<int> origins;

    private FoldedText(string original, string value, List<int> origins) =>
        (this.original, Value, this.origins) = (original, value, origins);

    public string Value { get; }

    /// <summary>Folds a text and remembers where each character came from.</summary>
    public static FoldedText Of(string text)
    {
        var origins = new List<int>(text.Length);
        return new FoldedText(text, Fold(text, origins), origins);
    }

    /// <summary>Folds a text; any string will do.</summary>
    public static string ValueOf(string text) => Fold(text, origins: null);

    /// <summary>The part of the original text that a part of the folded one came from.</summary>
    public (int Start, int End) OriginOf(int start, int end)
    {
        var last = origins[end - 1];

        while (end < origins.Count && origins[end] == last)
        {
            end++; // one character can become several, which are found and shown together
        }

        return (origins[start], end < origins.Count ? origins[end] : original.Length);
    }

    private static string Fold(string text, List<int>? origins)
    {
        var folded = new StringBuilder(text.Length);

        for (var at = 0; at < text.Length;)
        {
            var length = ClusterLength(text, at);
            Append(folded, text.AsSpan(at, length));

            while (origins?.Count < folded.Length)
            {
                origins.Add(at);
            }

            at += length;
        }

        return folded.ToString();
    }

    private static int ClusterLength(string text, int at)
    {
        var end = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);

        while (end < text.Length && FoldTable.Joins(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static void Append(StringBuilder folded, ReadOnlySpan<char> cluster)
    {
        var one = cluster.Length == 1 ? FoldTable.Of(cluster[0]) : FoldTable.NotOne;

        if (one == FoldTable.NotOne)
        {
            foreach (var character in FoldTable.Slowly(cluster))
            {
                AppendOne(folded, character);
            }
        }
        else if (one != FoldTable.Dropped)
        {
            AppendOne(folded, one);
        }
    }

    private static void AppendOne(StringBuilder folded, char character)
    {
        if (character != ' ' || folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(character);
        }
    }
}

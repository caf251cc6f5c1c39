namespace PingxiangPortal.Core.Search;

/// <summary>The place in a body where what was looked for occurs first, for the list of results.</summary>
public static class SearchExcerpt
{
    private const string Ellipsis = "……";

    // The words before a hit say less about it than those behind it.
    private const int PartBefore = 3;

    /// <summary>Cuts the surroundings of the first hit out of a text.</summary>
    /// <param name="text">Text without markup; line ends become spaces.</param>
    /// <param name="query">What was looked for.</param>
    /// <param name="length">Most characters in UTF-16 units, the marks of omission not counted; at least 20.</param>
    /// <returns>The excerpt, its hits marked, <c>……</c> where something is left out; the beginning of a text without a hit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 20.</exception>
    public static IReadOnlyList<SearchPiece> Of(string text, SearchQuery query, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 20);
        var line = text.Replace('\n', ' ');
        var first = SearchHits.Find(line, query) is [var hit, ..] ? hit.Start : 0;
        var start = Whole(line, Math.Clamp(first - (length / PartBefore), 0, Math.Max(0, line.Length - length)));
        var end = Whole(line, Math.Min(line.Length, start + length));

        return SearchHits.Mark(
            (start > 0 ? Ellipsis : "") + line[start..end].Trim() + (end < line.Length ? Ellipsis : ""),
            query);
    }

    /// <summary>A place that is not between the two halves of a character.</summary>
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}

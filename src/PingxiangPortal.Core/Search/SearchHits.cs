namespace PingxiangPortal.Core.Search;

/// <summary>Finds what was looked for in a text that is shown, in whichever script it is shown.</summary>
public static class SearchHits
{
    /// <summary>Cuts a text at its hits.</summary>
    /// <param name="text">Text without markup.</param>
    /// <param name="query">What was looked for.</param>
    /// <returns>Pieces that make up the text again; hits that overlap or touch are one piece.</returns>
    public static IReadOnlyList<SearchPiece> Mark(string text, SearchQuery query)
    {
        var pieces = new List<SearchPiece>();
        var done = 0;

        foreach (var (start, end) in Find(text, query))
        {
            AddUnlessEmpty(pieces, text[done..start], isHit: false);
            AddUnlessEmpty(pieces, text[start..end], isHit: true);
            done = end;
        }

        AddUnlessEmpty(pieces, text[done..], isHit: false);
        return pieces;
    }

    /// <summary>Whether every word and phrase of a query occurs in a text.</summary>
    /// <param name="text">Text without markup.</param>
    /// <param name="query">What was looked for.</param>
    public static bool AreAllIn(string text, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folded = FoldedText.Of(text);
        return query.Terms.All(term => Find(folded, term.Folded).Any());
    }

    /// <summary>Where the hits lie, in order and apart from each other.</summary>
    internal static IReadOnlyList<(int Start, int End)> Find(string text, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folded = FoldedText.Of(text);
        var found = query.Terms.SelectMany(term => Find(folded, term.Folded)).Order();
        var apart = new List<(int Start, int End)>();

        foreach (var hit in found)
        {
            if (apart is [.., var last] && hit.Start <= last.End)
            {
                apart[^1] = (last.Start, Math.Max(last.End, hit.End));
            }
            else
            {
                apart.Add(hit);
            }
        }

        return apart;
    }

    private static IEnumerable<(int Start, int End)> Find(FoldedText text, string term)
    {
        var at = text.Value.IndexOf(term, StringComparison.Ordinal);

        while (at >= 0)
        {
            var end = at + term.Length;

            if (IsCut(text.Value, at) && IsCut(text.Value, end))
            {
                yield return text.OriginOf(at, end);
            }

            at = text.Value.IndexOf(term, at + 1, StringComparison.Ordinal);
        }
    }

    /// <summary>False in the middle of a word or a number, which are found whole only.</summary>
    private static bool IsCut(string folded, int at)
    {
        var after = CharacterKinds.At(folded, at);
        return after is not (CharacterKind.Letter or CharacterKind.Digit) || after != CharacterKinds.At(folded, at - 1);
    }

    private static void AddUnlessEmpty(List<SearchPiece> pieces, string text, bool isHit)
    {
        if (text.Length > 0)
        {
            pieces.Add(new SearchPiece(text, isHit));
        }
    }
}

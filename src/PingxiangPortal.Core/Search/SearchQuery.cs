using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Search;

/// <summary>What somebody looks for, read from what was typed.</summary>
/// <param name="Terms">Each must occur in an article: in its title, its summary or its body.</param>
/// <param name="Exclusions">None may occur.</param>
/// <param name="Problem">Why it is not looked for; null when it is.</param>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms, IReadOnlyList<SearchTerm> Exclusions, SearchProblem? Problem)
{
    /// <summary>Characters that may be typed, counted as <see cref="InputText.ScalarCount"/> does.</summary>
    public const int MaximumLength = ArticleLimits.SearchLength;

    /// <summary>Words and phrases that a query may have, exclusions included.</summary>
    public const int MaximumTerms = 16;

    // Straight and full-width, and the pair that a Chinese keyboard types.
    private const string Quotes = "\"＂“”";
    private const string Minuses = "-－";

    /// <summary>Reads a query: words parted by white space, <c>"…"</c> for a phrase, a minus before what must not occur.</summary>
    /// <param name="text">Any string. A quotation mark without its second one reaches to the end; a lone minus is a word.</param>
    /// <returns>The query; terms that hold nothing that can be looked for are left out.</returns>
    public static SearchQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (InputText.ScalarCount(text) > MaximumLength)
        {
            return new SearchQuery([], [], SearchProblem.TooLong);
        }

        var (terms, exclusions) = (new List<SearchTerm>(), new List<SearchTerm>());

        foreach (var (part, isExcluded) in Parts(text))
        {
            var list = isExcluded ? exclusions : terms;

            if (SearchTerm.Of(part) is { } term && !list.Contains(term))
            {
                list.Add(term);
            }
        }

        return terms.Count + exclusions.Count > MaximumTerms
            ? new SearchQuery([], [], SearchProblem.TooManyTerms)
            : new SearchQuery(terms, exclusions, ProblemOf(terms, exclusions));
    }

    private static SearchProblem? ProblemOf(List<SearchTerm> terms, List<SearchTerm> exclusions) =>
        terms.Count > 0 ? null
        : exclusions.Count > 0 ? SearchProblem.OnlyExclusions
        : SearchProblem.NothingToLookFor;

    private static IEnumerable<(string Text, bool IsExcluded)> Parts(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var isExcluded = IsMinus(text, at);
            at += isExcluded ? 1 : 0;
            var isQuoted = at < text.Length && Quotes.Contains(text[at], StringComparison.Ordinal);
            var start = isQuoted ? at + 1 : at;
            var end = isQuoted ? EndOfPhrase(text, start) : EndOfWord(text, start);
            yield return (text[start..end], isExcluded);
            at = isQuoted || end == start ? end + 1 : end;
        }
    }

    /// <summary>A minus excludes at the beginning of a word, if a word follows.</summary>
    private static bool IsMinus(string text, int at) =>
        Minuses.Contains(text[at], StringComparison.Ordinal)
        && (at == 0 || char.IsWhiteSpace(text[at - 1]))
        && at + 1 < text.Length
        && !char.IsWhiteSpace(text[at + 1]);

    private static int EndOfPhrase(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny(Quotes);
        return end < 0 ? text.Length : start + end;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;

        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Quotes.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }
}

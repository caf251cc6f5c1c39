using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>What an engine looks for: tokens and a range of keys, no words any more.</summary>
internal sealed record SearchMatch
{
    /// <summary>Tokens that stand in a row, parted by single spaces; every one of these rows occurs. At least one.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>Rows of which none occurs.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>The texts of phrases that are nothing but Han, by the phrase: such a phrase occurs wherever its text does.</summary>
    public IReadOnlyDictionary<string, string> HanTexts { get; init; } = new Dictionary<string, string>();

    /// <summary>True when the phrases are of titles.</summary>
    public bool IsOfTitles { get; init; }

    /// <summary>Categories of which one is the article's own; null for any.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>How the folded title begins, when the phrases don't say it all; empty for anyhow.</summary>
    public string TitleStart { get; init; } = "";

    public required long FirstKey { get; init; }

    public required long LastKey { get; init; }

    /// <summary>True when all phrases occur in some tokens and nothing that is excluded does, as an engine would find them.</summary>
    /// <param name="tokens">Tokens in a row, parted by single spaces.</param>
    public bool IsIn(string tokens)
    {
        var row = $" {tokens} ";
        return Phrases.All(phrase => Occurs(phrase, row)) && !Excluded.Any(phrase => Occurs(phrase, row));
    }

    /// <summary>True when all phrases, which are of titles, occur in one.</summary>
    /// <param name="folded">The title as it is compared.</param>
    public bool IsInTitle(string folded)
    {
        var row = default(string); // made for words and numbers alone: a thousand titles may be asked for a page

        return Phrases.All(phrase => HanTexts.TryGetValue(phrase, out var text)
            ? folded.Contains(text, StringComparison.Ordinal)
            : Occurs(phrase, row ??= $" {IndexedText.OfTitle(folded)} "));
    }

    /// <summary>Where the words occur anywhere.</summary>
    public static SearchMatch Of(SearchQuestion question) => new()
    {
        Phrases = [.. question.Query.Terms.Select(term => term.Tokens)],
        HanTexts = HanTextsOf(question, term => term.Tokens),
        Excluded = [.. question.Query.Exclusions.Select(term => term.Tokens)],
        Categories = question.CategoryIds is { } ids ? [.. ids.Select(SearchTokens.OfCategory)] : null,
        FirstKey = question.FromUtc is { } from ? SearchKey.From(from) : SearchKey.First,
        LastKey = LastOf(question),
    };

    /// <summary>Where all of them occur in the title.</summary>
    public static SearchMatch OfTitles(SearchQuestion question) => Of(question) with
    {
        Phrases = [.. question.Query.Terms.Select(term => term.TitleTokens)],
        HanTexts = HanTextsOf(question, term => term.TitleTokens),
        IsOfTitles = true,
    };

    private static Dictionary<string, string> HanTextsOf(SearchQuestion question, Func<SearchTerm, string> phrase) =>
        question.Query.Terms.Where(term => term.IsHan).DistinctBy(phrase).ToDictionary(phrase, term => term.Folded);

    private static long LastOf(SearchQuestion question)
    {
        var now = SearchKey.UpTo(question.NowUtc);
        return question.UntilUtc is { } until ? Math.Min(now, SearchKey.Before(until)) : now;
    }

    private static bool Occurs(string phrase, string row) => row.Contains($" {phrase} ", StringComparison.Ordinal);
}

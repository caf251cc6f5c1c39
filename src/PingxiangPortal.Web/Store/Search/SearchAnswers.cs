using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>Puts the results of an engine into their order and cuts them into pages.</summary>
internal static class SearchAnswers
{
    public const int MostSuggested = 8;

    /// <summary>The page of results that a question asks for; none for a query with a problem.</summary>
    public static async Task<SearchAnswer> FindAsync(this ISearchIndex index, SearchQuestion question, CancellationToken cancel)
    {
        if (question.Query.Problem is not null || question.CategoryIds is { Count: 0 })
        {
            return SearchAnswer.None;
        }

        // One more than the page tells whether another follows; one more than is counted, whether that is all.
        var most = Math.Max(question.Skip + question.Take, SearchAnswer.MostCounted) + 1;
        var found = await index.KeysAsync(SearchMatch.Of(question), most, cancel);
        var titles = question.Order == SearchOrder.Best && found.Count > 0
            ? await index.KeysAsync(TitlesAmong(found, question, isAll: found.Count < most), question.Skip + question.Take, cancel)
            : [];
        var page = titles.Union(found).Skip(question.Skip).Take(question.Take).ToList();

        return new SearchAnswer(
            page.Count == 0 ? [] : await index.ArticlesAsync(page, cancel),
            found.Count > SearchAnswer.MostCounted ? null : found.Count,
            HasMore: found.Count > question.Skip + question.Take);
    }

    /// <summary>What is found in titles is found at all: when that is known, nothing before or after it needs a look.</summary>
    private static SearchMatch TitlesAmong(IReadOnlyList<long> found, SearchQuestion question, bool isAll)
    {
        var match = SearchMatch.OfTitles(question);
        return isAll ? match with { FirstKey = found[^1], LastKey = found[0] } : match;
    }

    /// <summary>The newest articles whose titles begin with what was typed so far.</summary>
    public static async Task<IReadOnlyList<long>> SuggestAsync(this ISearchIndex index, string typed, DateTime nowUtc, CancellationToken cancel)
    {
        if (TitleStart.Of(typed) is not { } start)
        {
            return [];
        }

        var match = new SearchMatch
        {
            Phrases = [start.Token],
            TitleStart = start.Rest,
            FirstKey = SearchKey.First,
            LastKey = SearchKey.UpTo(nowUtc),
        };
        return await index.ArticlesAsync(await index.KeysAsync(match, MostSuggested, cancel), cancel);
    }
}

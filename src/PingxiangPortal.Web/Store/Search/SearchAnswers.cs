using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>Puts the results of an engine into their order and cuts them into pages.</summary>
internal static class SearchAnswers
{
    public const int MostSuggested = 8;

    // Each is read by itself; of more the index tells it sooner.
    private const int MostLookedThrough = 1_000;

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
        var titles = question.Order == SearchOrder.Best ? await index.TitleHitsAsync(found, question, isAll: found.Count < most, cancel) : [];
        var page = titles.Union(found).Skip(question.Skip).Take(question.Take).ToList();

        return new SearchAnswer(
            page.Count == 0 ? [] : await index.ArticlesAsync(page, cancel),
            found.Count > SearchAnswer.MostCounted ? null : found.Count,
            HasMore: found.Count > question.Skip + question.Take);
    }

    /// <summary>
    /// Those that come first, as far as the page reaches. What has the words in its title has them anywhere, so those
    /// among the newest that were found are told by a look at the titles; the index is asked for older ones.
    /// </summary>
    private static async Task<IReadOnlyList<long>> TitleHitsAsync(this ISearchIndex index, IReadOnlyList<long> found, SearchQuestion question, bool isAll, CancellationToken cancel)
    {
        var (match, most) = (SearchMatch.OfTitles(question), question.Skip + question.Take);
        var newest = found.Take(MostLookedThrough).ToList();
        var titles = newest.Count > 1 ? await index.TitlesAsync(newest, cancel) : new Dictionary<long, string>(); // one is in order
        var near = newest.Where(key => titles.TryGetValue(key, out var title) && match.IsInTitle(title)).Take(most).ToList();

        return near.Count == most || (isAll && newest.Count == found.Count) ? near
            : [.. near, .. await index.KeysAsync(match with { LastKey = newest[^1] - 1 }, most - near.Count, cancel)];
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

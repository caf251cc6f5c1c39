namespace PingxiangPortal.Web.Store.Search;

/// <summary>The full text of what is published, as one engine keeps it. Both find the same for the same tokens.</summary>
internal interface ISearchIndex
{
    /// <summary>Takes an article in, or anew, in the write that is going on.</summary>
    Task PutAsync(SearchEntry entry);

    /// <summary>Takes an article out, in the write that is going on; nothing happens if it isn't there.</summary>
    Task RemoveAsync(long articleId);

    /// <summary>The keys of the newest articles that match, newest first.</summary>
    Task<IReadOnlyList<long>> KeysAsync(SearchMatch match, int most, CancellationToken cancel);

    /// <summary>The folded titles behind keys, by key.</summary>
    Task<IReadOnlyDictionary<long, string>> TitlesAsync(IReadOnlyList<long> keys, CancellationToken cancel);

    /// <summary>The articles behind keys, in the same order.</summary>
    Task<IReadOnlyList<long>> ArticlesAsync(IReadOnlyList<long> keys, CancellationToken cancel);

    /// <summary>Begins to make the whole index anew: it is empty then, and nobody may ask it or write.</summary>
    Task EmptyAsync(CancellationToken cancel);

    /// <summary>Adds many articles at once to an index that is made anew.</summary>
    Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken cancel);

    /// <summary>Ends making it anew.</summary>
    Task SettleAsync(CancellationToken cancel);
}

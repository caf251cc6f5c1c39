using System.Collections.Concurrent;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>
/// Articles that readers could see when asked, for as long as nothing about them changed: a storm of clicks on one
/// article asks the store once. That one can't be seen is never remembered; it may come due by itself.
/// </summary>
internal sealed class OpenArticles(Generations generations, IServiceScopeFactory scopes)
{
    private const int Most = 4096;
    private readonly ConcurrentDictionary<long, long> seen = new();

    public async ValueTask<bool> ContainsAsync(long articleId, CancellationToken cancel)
    {
        var generation = generations.Of(PageTags.Article(articleId)); // before the store is asked
        return (seen.TryGetValue(articleId, out var known) && known == generation)
            || await AskAsync(articleId, generation, cancel);
    }

    private async Task<bool> AskAsync(long articleId, long generation, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();

        if (!await scope.ServiceProvider.GetRequiredService<ReactionQueries>().IsVisibleAsync(articleId, cancel))
        {
            return false;
        }

        if (seen.Count >= Most)
        {
            seen.Clear();
        }

        seen[articleId] = generation;
        return true;
    }
}

using System.Collections.Concurrent;

namespace PingxiangPortal.Benchmarks.Mixed;

/// <summary>How many reactions to each article the portal said it had stored.</summary>
internal sealed class Acknowledged
{
    private readonly ConcurrentDictionary<long, int> counts = new();

    public long Total => counts.Values.Sum(count => (long)count);

    public IReadOnlyDictionary<long, int> ByArticle => counts;

    public void Count(long articleId) => counts.AddOrUpdate(articleId, 1, (_, count) => count + 1);
}

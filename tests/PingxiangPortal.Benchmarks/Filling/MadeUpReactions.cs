using System.Buffers.Binary;
using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>Reactions to made-up articles: half of them spread evenly, half on the newest.</summary>
internal sealed class MadeUpReactions
{
    private const int MostOnOneArticle = 3_000;
    private const int Flatness = 20;

    private readonly MadeUpNews news;
    private readonly int[] counts;
    private readonly int readers;

    public MadeUpReactions(MadeUpNews news, Amount amount)
    {
        this.news = news;
        readers = Math.Max(2 * MostOnOneArticle, amount.Reactions / 10);
        counts = Spread(amount);
    }

    public int CountOf(long articleId) => counts[articleId - 1];

    public IEnumerable<Reaction> Of(long articleId)
    {
        var time = news.PublishedUtc(articleId);
        var first = SeededNumbers.Mix((ulong)articleId) % (ulong)readers;

        for (var at = 0; at < CountOf(articleId); at++)
        {
            var reader = (first + (ulong)at) % (ulong)readers;
            var kind = (ReactionKind)(1 + SeededNumbers.Mix(reader ^ (ulong)articleId) % 5);
            yield return new Reaction(articleId, new ReaderId(IdOf(reader)), kind, time.AddMinutes(1 + at));
        }
    }

    private static int[] Spread(Amount amount)
    {
        var counts = new int[amount.Articles];
        var weights = Enumerable.Range(0, amount.Articles).Select(age => 1.0 / (age + Flatness)).ToArray();
        var total = weights.Sum();
        var (even, rest) = (amount.Reactions / 2 / amount.Articles, amount.Reactions);

        for (var age = 0; age < amount.Articles; age++)
        {
            var count = Math.Min(MostOnOneArticle, even + (int)(amount.Reactions / 2 * weights[age] / total));
            counts[amount.Articles - 1 - age] = count;
            rest -= count;
        }

        // What the roundings and the limit left over: one more each, from the newest on.
        for (var at = 0; rest > 0; at++, rest--)
        {
            counts[amount.Articles - 1 - at % amount.Articles]++;
        }

        return counts;
    }

    private static Guid IdOf(ulong reader)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, SeededNumbers.Mix(reader + 1));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], SeededNumbers.Mix(~reader));
        return new Guid(bytes);
    }
}

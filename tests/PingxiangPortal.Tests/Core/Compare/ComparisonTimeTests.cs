using System.Diagnostics;
using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Tests.Core.Compare;

/// <summary>The longest texts that an article may have, and some that were made to keep a comparison busy.</summary>
public sealed class ComparisonTimeTests
{
    private const int Length = 300_000;

    // The slowest takes 0.7 s as released, and some times that in a build for tests on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string, string> Texts => new()
    {
        { "edited in 300 places", Article(1), new Chance(2).Edited(Article(1), 300) },
        { "edited in 5,000 places", Article(1), new Chance(2).Edited(Article(1), 5_000) },
        { "two articles", Article(1), Article(2) },
        { "one paragraph, edited", new Chance(1).Han(Length), new Chance(2).Edited(new Chance(1).Han(Length), 300) },
        { "one paragraph against another", new Chance(1).Han(Length), new Chance(2).Han(Length) },
        { "twenty characters", new Chance(1).Han(Length, 20), new Chance(2).Han(Length, 20) },
        { "one character", new string('一', Length), new string('一', Length - 1_000) },
        { "one long run moved", new string('二', 5_000) + new string('一', 295_000), new string('一', 295_000) + new string('二', 5_000) },
        { "100,000 paragraphs", new Chance(1).Paragraphs(100_000, 1, 2), new Chance(2).Paragraphs(100_000, 1, 2) },
        { "100,000 paragraphs in another order", new Chance(1).Paragraphs(100_000, 1), new Chance(2).Paragraphs(99_999, 1) },
        { "nothing but marks on one letter", "e" + new string('\u0301', Length), "e" + new string('\u0300', Length) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_longest_texts_are_compared_in_time(string what, string older, string newer)
    {
        var watch = Stopwatch.StartNew();

        var comparison = TextComparison.Of(older, newer);

        Assert.NotEmpty(comparison.Changes);
        Assert.True(watch.Elapsed < Patience, $"{what}: {watch.Elapsed}");
    }

    private static string Article(uint seed) => new Chance(seed).Paragraphs(1_485, 200);
}

using System.Diagnostics;
using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Tests.Core.Compare;

public sealed class MergeLosesNothingTests
{
    private static readonly string[] Gaps = ["\n\n", "\n\n\n", "\n \t\n", "\n\n\n\n"];

    [Fact]
    public void What_either_wrote_stands_in_the_text_or_in_a_conflict()
    {
        var chance = new Chance(21);
        for (var i = 0; i < 1_500; i++)
        {
            var original = Article(chance);
            var (theirs, mine) = (Edited(chance, original), Edited(chance, original));

            var merge = ThreeWayMerge.Of(i % 5 == 0 ? null : original, theirs, mine);

            var kept = Paragraphs(merge.Merged([.. merge.Conflicts.Select(_ => new MergeChoice(MergeChoiceKind.Both))]));
            Assert.Empty(Paragraphs(theirs).Concat(Paragraphs(mine)).Except(kept).Except(Paragraphs(original)));
        }
    }

    [Fact]
    public void A_side_that_changed_nothing_leaves_the_other_as_it_is()
    {
        var chance = new Chance(22);
        for (var i = 0; i < 1_500; i++)
        {
            var original = Article(chance);
            var changed = i % 4 == 0 ? Article(chance) : Edited(chance, original);

            Assert.Equal(changed, ThreeWayMerge.Of(original, changed, original).Merged([]));
            Assert.Equal(changed, ThreeWayMerge.Of(original, original, changed).Merged([]));
            Assert.Equal(changed, ThreeWayMerge.Of(original, changed, changed).Merged([]));
            Assert.Equal(changed, ThreeWayMerge.Of(null, changed, changed).Merged([]));
        }
    }

    [Fact]
    public void Choosing_one_side_of_unknown_origin_everywhere_gives_its_paragraphs()
    {
        var chance = new Chance(23);
        for (var i = 0; i < 500; i++)
        {
            var (theirs, mine) = (Article(chance), Article(chance));
            var merge = ThreeWayMerge.Of(null, theirs, mine);

            var merged = merge.Merged([.. merge.Conflicts.Select(_ => new MergeChoice(MergeChoiceKind.Theirs))]);

            Assert.Equal(Paragraphs(theirs), Paragraphs(merged));
        }
    }

    [Fact]
    public void The_longest_texts_are_merged_in_time()
    {
        var original = new Chance(1).Paragraphs(1_485, 200);
        var (theirs, mine) = (new Chance(2).Edited(original, 500), new Chance(3).Edited(original, 500));
        var watch = Stopwatch.StartNew();

        var merge = ThreeWayMerge.Of(original, theirs, mine);

        Assert.NotEmpty(merge.Conflicts);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static string Article(Chance chance) =>
        string.Concat(Enumerable.Range(0, chance.Below(9)).Select(_ => chance.Han(1 + chance.Below(8), 12) + Gaps[chance.Below(Gaps.Length)]))
        + (chance.Below(2) == 0 ? "" : "尾聲");

    private static string Edited(Chance chance, string text)
    {
        var paragraphs = text.Split("\n\n").ToList();
        for (var times = chance.Below(4); times > 0; times--)
        {
            var at = chance.Below(paragraphs.Count);
            switch (chance.Below(4))
            {
                case 0:
                    paragraphs.Insert(at, chance.Han(6));
                    break;
                case 1 when paragraphs.Count > 1:
                    paragraphs.RemoveAt(at);
                    break;
                case 2:
                    paragraphs[at] = chance.Han(1 + chance.Below(8));
                    break;
                default:
                    paragraphs[at] = chance.Edited(paragraphs[at], 1);
                    break;
            }
        }

        return string.Join("\n\n", paragraphs);
    }

    private static List<string> Paragraphs(string text)
    {
        var blocks = text.Split('\n').Select(line => line.Trim(' ', '\t')).ToList();
        return [.. string.Join('\n', blocks).Split("\n\n").Select(paragraph => paragraph.Trim('\n')).Where(paragraph => paragraph.Length > 0)];
    }
}

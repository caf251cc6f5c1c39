using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Tests.Core.Compare;

/// <summary>Statement 5 of the editorial desk: Chinese text is compared by character, grouped by paragraph.</summary>
public sealed class TextComparisonTests
{
    private const string Text = "首班六點整。\n\n票價不變。\n\n早高峰十分鐘一班。\n\n候車亭已完工。";

    [Fact]
    public void An_edit_shows_in_its_paragraph_and_the_others_stay_together()
    {
        var comparison = TextComparison.Of(Text, Text.Replace('十', '八'));

        Assert.Equal(
            ["Same 1-2 | 1-2", "Changed 3-3 | 3-3: 早高峰[-十-][+八+]分鐘一班。", "Same 4-4 | 4-4"],
            comparison.Paragraphs.Select(Line));
        Assert.Equal((1, 1, 3), (comparison.Deleted, comparison.Inserted, comparison.SameParagraphs));
    }

    [Fact]
    public void Paragraphs_that_came_and_went_are_told_from_those_that_changed()
    {
        var newer = "新的導語，說明來由。\n\n首班六點半。\n\n早高峰十分鐘一班。\n\n候車亭已完工。";

        var comparison = TextComparison.Of(Text, newer);

        Assert.Equal(
            [
                "Inserted 1-0 | 1-1: [+新的導語，說明來由。+]",
                "Changed 1-1 | 2-2: 首班六點[-整-][+半+]。",
                "Deleted 2-2 | 3-2: [-票價不變。-]",
                "Same 3-4 | 3-4",
            ],
            comparison.Paragraphs.Select(Line));
    }

    [Fact]
    public void A_text_that_was_not_touched_has_no_changes() => Assert.Empty(TextComparison.Of(Text, Text).Changes);

    [Fact]
    public void An_empty_text_has_no_paragraphs() => Assert.Empty(TextComparison.Of("", " \n\n\t\n").Paragraphs);

    [Fact]
    public void A_list_without_blank_lines_is_one_paragraph()
    {
        var comparison = TextComparison.Of("- 甲\n- 乙", "- 甲\n- 丙");

        Assert.Equal("- 甲\n- [-乙-][+丙+]", Marked.Text(Assert.Single(comparison.Paragraphs).Runs));
    }

    [Fact]
    public void Every_paragraph_finds_its_own_when_all_were_edited_and_one_is_new()
    {
        var chance = new Chance(3);
        var older = chance.Paragraphs(400, 120).Split("\n\n");
        var newer = older.Select(paragraph => chance.Edited(paragraph, 3)).Prepend("全新的一段，別處都沒有。");

        var comparison = TextComparison.Of(string.Join("\n\n", older), string.Join("\n\n", newer));

        Assert.Equal(ParagraphChangeKind.Inserted, comparison.Paragraphs[0].Kind);
        Assert.All(comparison.Paragraphs.Skip(1), change => Assert.Equal(change.Old.First + 1, change.New.First));
    }

    [Fact]
    public void Both_texts_stand_in_the_paragraphs_whatever_they_are()
    {
        var chance = new Chance(11);
        for (var i = 0; i < 300; i++)
        {
            var older = chance.Paragraphs(1 + chance.Below(12), 1 + chance.Below(6), alphabet: 2 + chance.Below(8));
            var newer = i % 2 == 0
                ? chance.Edited(older, 4)
                : chance.Paragraphs(1 + chance.Below(12), 1 + chance.Below(6), alphabet: 2 + chance.Below(8));

            var comparison = TextComparison.Of(older, newer);

            Assert.Equal(Split(older), comparison.Paragraphs.SelectMany(change => Written(change, change.Old, change.OldRuns)));
            Assert.Equal(Split(newer), comparison.Paragraphs.SelectMany(change => Written(change, change.New, change.NewRuns)));
        }
    }

    private static string[] Split(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => paragraph.Trim('\n')).Where(paragraph => paragraph.Length > 0).ToArray();

    private static IEnumerable<string> Written(ParagraphChange change, ParagraphRange range, IEnumerable<TextRun> runs) =>
        change.Kind == ParagraphChangeKind.Same ? change.Unchanged
        : range.IsEmpty ? []
        : [string.Concat(runs.Select(run => run.Text))];

    private static string Line(ParagraphChange change) =>
        $"{change.Kind} {change.Old.First}-{change.Old.Last} | {change.New.First}-{change.New.Last}"
        + (change.Runs.Count == 0 ? "" : $": {Marked.Text(change.Runs)}");
}

using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Tests.Core.Compare;

/// <summary>Statement 17 of the editorial desk: theirs, mine and the base are merged.</summary>
public sealed class ThreeWayMergeTests
{
    private const string Base = "首班六點整。\n\n票價不變。\n\n十分鐘一班。\n\n換乘優惠不變。\n\n年底前完工。\n";

    [Fact]
    public void Neighbours_that_different_people_edited_are_no_conflict()
    {
        var merge = ThreeWayMerge.Of(Base, Base.Replace('十', '八'), Base.Replace("票價", "票價與優惠", StringComparison.Ordinal));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(
            [MergeOutcome.Same, MergeOutcome.Mine, MergeOutcome.Theirs, MergeOutcome.Same, MergeOutcome.Same],
            merge.Pieces.Select(piece => piece.Outcome));
        Assert.Equal("首班六點整。\n\n票價與優惠不變。\n\n八分鐘一班。\n\n換乘優惠不變。\n\n年底前完工。\n", merge.Merged([]));
    }

    [Theory]
    [InlineData(MergeChoiceKind.Theirs, "", "八分鐘一班。")]
    [InlineData(MergeChoiceKind.Mine, "", "九分鐘一班。")]
    [InlineData(MergeChoiceKind.Both, "", "八分鐘一班。\n\n九分鐘一班。")]
    [InlineData(MergeChoiceKind.Own, "\n八分半鐘一班。\n\n節日另行公告。\n\n", "八分半鐘一班。\n\n節日另行公告。")]
    public void A_paragraph_that_both_changed_waits_for_a_choice(MergeChoiceKind kind, string own, string expected)
    {
        var merge = ThreeWayMerge.Of(Base, Base.Replace('十', '八'), Base.Replace('十', '九'));

        var conflict = Assert.Single(merge.Conflicts);

        Assert.Equal(("十分鐘一班。", "八分鐘一班。", "九分鐘一班。"), (conflict.Base!.Text, conflict.Theirs.Text, conflict.Mine.Text));
        Assert.Equal(new ParagraphRange(3, 1), conflict.Mine.Range);
        Assert.Equal(Base.Replace("十分鐘一班。", expected, StringComparison.Ordinal), merge.Merged([new(kind, own)]));
    }

    [Theory]
    [InlineData(MergeChoiceKind.Theirs, "換乘優惠不變。\n")]
    [InlineData(MergeChoiceKind.Mine, "換乘優惠不變。\n\n十二月二十日前完工。\n")]
    [InlineData(MergeChoiceKind.Both, "換乘優惠不變。\n\n十二月二十日前完工。\n")]
    [InlineData(MergeChoiceKind.Own, "換乘優惠不變。\n")]
    public void A_paragraph_that_one_deleted_and_the_other_changed_waits_for_a_choice(MergeChoiceKind kind, string end)
    {
        var theirs = Base.Replace("\n\n年底前完工。", "", StringComparison.Ordinal);
        var merge = ThreeWayMerge.Of(Base, theirs, Base.Replace("年底", "十二月二十日", StringComparison.Ordinal));

        Assert.True(Assert.Single(merge.Conflicts).Theirs.Range.IsEmpty);
        Assert.EndsWith(end, merge.Merged([new(kind)]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_change_on_both_sides_is_taken_once()
    {
        var merge = ThreeWayMerge.Of(Base, Base.Replace('十', '八'), Base.Replace('十', '八').Replace('整', '半'));

        Assert.Equal(Base.Replace('十', '八').Replace('整', '半'), merge.Merged([]));
        Assert.Contains(merge.Pieces, piece => piece.Outcome == MergeOutcome.Alike);
    }

    [Fact]
    public void Two_insertions_at_one_place_are_a_conflict_in_which_nothing_is_lost()
    {
        var theirs = Base.Replace("票價不變。", "票價不變。\n\n對方的新段。", StringComparison.Ordinal);
        var mine = Base.Replace("票價不變。", "票價不變。\n\n我的新段。", StringComparison.Ordinal);

        var merge = ThreeWayMerge.Of(Base, theirs, mine);

        Assert.True(Assert.Single(merge.Conflicts).Base!.Range.IsEmpty);
        Assert.Contains("票價不變。\n\n對方的新段。\n\n我的新段。\n\n十分鐘", merge.Merged([new(MergeChoiceKind.Both)]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_replaced_a_paragraph_stands_in_the_conflict_about_it()
    {
        var theirs = Base.Replace("十分鐘一班。", "車次見附表。\n\n節日加開。", StringComparison.Ordinal);

        var merge = ThreeWayMerge.Of(Base, theirs, Base.Replace('十', '九'));

        Assert.Equal("車次見附表。\n\n節日加開。", Assert.Single(merge.Conflicts).Theirs.Text);
        Assert.Equal(Base.Replace('十', '九'), merge.Merged([new(MergeChoiceKind.Mine)]));
        Assert.Equal(theirs, merge.Merged([new(MergeChoiceKind.Theirs)]));
    }

    [Fact]
    public void Without_a_base_every_difference_is_a_conflict()
    {
        var theirs = Base.Replace('十', '八');
        var merge = ThreeWayMerge.Of(null, theirs, Base + "\n我的新段。\n");

        Assert.Equal(2, merge.Conflicts.Count);
        Assert.All(merge.Conflicts, conflict => Assert.Null(conflict.Base));
        Assert.Equal(theirs + "\n我的新段。\n", merge.Merged([new(MergeChoiceKind.Theirs), new(MergeChoiceKind.Mine)]));
    }

    [Fact]
    public void Each_conflict_needs_its_choice() =>
        Assert.Throws<ArgumentException>(() => ThreeWayMerge.Of(Base, Base.Replace('十', '八'), Base.Replace('十', '九')).Merged([]));
}

using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Tests.Core.Compare;

public sealed class FieldMergeTests
{
    [Theory]
    [InlineData("甲", "甲", "甲", MergeOutcome.Same, "甲")]
    [InlineData("甲", "乙", "甲", MergeOutcome.Theirs, "乙")]
    [InlineData("甲", "甲", "丙", MergeOutcome.Mine, "丙")]
    [InlineData("甲", "乙", "乙", MergeOutcome.Alike, "乙")]
    [InlineData("甲", "乙", "丙", MergeOutcome.Conflict, "選")]
    public void A_field_takes_the_value_of_whoever_changed_it(
        string original, string theirs, string mine, MergeOutcome outcome, string value)
    {
        var field = FieldMerge.Of(original, theirs, mine);

        Assert.Equal((outcome, value), (field.Outcome, field.Value("選")));
    }

    [Fact]
    public void A_list_counts_as_one_value()
    {
        Assert.Equal(MergeOutcome.Theirs, FieldMerge.OfList(["公交"], ["公交", "城南"], ["公交"]).Outcome);
        Assert.Equal(MergeOutcome.Conflict, FieldMerge.OfList<string>(null, ["公交", "城南"], ["城南", "公交"]).Outcome);
    }

    [Fact]
    public void Without_a_base_a_difference_is_a_conflict()
    {
        Assert.Equal(MergeOutcome.Conflict, FieldMerge.WithoutBase(3L, 4L).Outcome);
        Assert.Equal(MergeOutcome.Same, FieldMerge.WithoutBase(4L, 4L).Outcome);
    }
}

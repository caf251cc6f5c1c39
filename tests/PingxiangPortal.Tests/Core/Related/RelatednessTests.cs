using PingxiangPortal.Core.Related;

namespace PingxiangPortal.Tests.Core.Related;

public sealed class RelatednessTests
{
    private static readonly DateTime Day = new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);

    private static readonly RelatedText Own = Text("武功山索道今起檢修", tags: ["武功山"]);

    [Fact]
    public void A_shared_tag_is_nearer_than_a_shared_category() =>
        Assert.True(To(Text("別的事情", tags: ["武功山"], category: 2)) > To(Text("別的事情")));

    [Fact]
    public void Shared_words_of_the_title_are_nearer_than_none() =>
        Assert.True(To(Text("武功山索道恢復運行")) > To(Text("菜市場重新開張")));

    [Fact]
    public void Words_are_the_same_in_both_scripts() =>
        Assert.Equal(To(Text("武功山索道檢修")), To(Text("武功山索道检修")));

    [Fact]
    public void What_came_at_the_same_time_is_nearer_than_what_came_long_before() =>
        Assert.True(To(Text("別的事情")) > To(Text("別的事情", daysBefore: 400)));

    [Fact]
    public void Two_articles_are_as_near_to_each_other_as_they_are_from_the_other_side()
    {
        var other = Text("武功山的雲海", tags: ["武功山", "旅遊"], daysBefore: 12);

        Assert.Equal(new Relatedness(Own).To(other), new Relatedness(other).To(Own));
    }

    [Fact]
    public void The_same_text_with_many_tags_stays_below_a_chosen_one()
    {
        var text = Text("武功山", tags: ["甲", "乙", "丙", "丁"]);

        Assert.Equal(3_000, new Relatedness(text).To(text));
        Assert.True(Relatedness.Chosen > 3_000);
    }

    [Fact]
    public void An_article_without_words_is_related_by_the_rest() =>
        Assert.Equal(200, new Relatedness(Text("")).To(Text("！")));

    private static int To(RelatedText other) => new Relatedness(Own).To(other);

    private static RelatedText Text(string title, string[]? tags = null, long category = 1, int daysBefore = 0) =>
        new(title, "", tags ?? [], category, Day.AddDays(-daysBefore));
}

using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Core.Compare;

namespace PingxiangPortal.Tests.Core.Articles;

public sealed class PublicDifferenceTests
{
    [Fact]
    public void Fields_come_before_the_paragraphs_that_differ()
    {
        var difference = Of(Text("一\n\n二\n\n三", "舊題"), Text("一\n\n二二\n\n三", "新題"));

        Assert.Equal([(ChangedField.Title, 0, "[-舊-][+新+]題"), (ChangedField.Body, 2, "二[+二+]")], difference.Parts.Select(part => (part.Field, part.Paragraph, Marked.Text(part.Runs))));
    }

    [Fact]
    public void A_deleted_paragraph_has_its_old_number()
    {
        var part = Assert.Single(Of(Text("第一段的文字\n\n第二段的文字\n\n最後"), Text("第一段的文字\n\n最後")).Parts);

        Assert.Equal((2, true, false, false), (part.Paragraph, part.WasThere, part.IsThere, part.IsShort));
    }

    [Fact]
    public void What_is_far_from_a_change_is_left_out()
    {
        var (before, after) = (new string('前', 500), new string('後', 500));

        var part = Assert.Single(Of(Text($"{before}十{after}"), Text($"{before}八{after}")).Parts);

        Assert.Equal($"……{new string('前', 40)}[-十-][+八+]{new string('後', 40)}……", Marked.Text(part.Runs));
        Assert.True(part.IsShort);
    }

    [Fact]
    public void A_body_written_anew_is_shown_within_a_bound()
    {
        var (older, newer) = (Body('甲'), Body('乙'));

        var difference = Of(Text(older), Text(newer));

        Assert.InRange(difference.Parts.Sum(part => part.Runs.Sum(run => run.Text.Length)), 1, PublicDifference.MostCharacters + 10);
        Assert.True(difference.LeftOut > 0);
    }

    [Fact]
    public void A_single_endless_paragraph_is_cut_and_no_character_with_it()
    {
        var (older, newer) = (string.Concat(Enumerable.Repeat("𠮷", 30_000)), string.Concat(Enumerable.Repeat("𡃁", 30_000)));

        var difference = Of(Text(older), Text(newer));

        Assert.All(difference.Parts.SelectMany(part => part.Runs), run => Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(run.Text))));
        Assert.InRange(difference.Parts.Sum(part => part.Runs.Sum(run => run.Text.Length)), 1, PublicDifference.MostCharacters + 10);
    }

    private static string Body(char sign) => string.Join("\n\n", Enumerable.Range(0, 1000).Select(paragraph => $"{paragraph}{new string(sign, 290)}"));

    private static ArticleText Text(string markdown, string title = "標題") =>
        new() { Title = title, Summary = "摘要", Markdown = markdown, CategoryId = 1, PublisherId = 1 };

    private static PublicDifference Of(ArticleText older, ArticleText newer)
    {
        var edit = new Edit(7, "某人", new DateTime(2026, 3, 2, 3, 4, 5, DateTimeKind.Utc));
        var article = new Article(older, RenderedText.Of("正文。"), edit);
        return PublicDifference.Of(article.Revisions[0], article.Save(newer, RenderedText.Of("正文。"), edit));
    }
}

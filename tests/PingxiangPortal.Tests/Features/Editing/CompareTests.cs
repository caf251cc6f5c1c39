using System.Net;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>Statement 5 of the desk: what changed between two revisions, field by field and by character.</summary>
public sealed class CompareTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Statement_5_a_one_character_edit_of_chinese_shows_one_character_deleted_and_one_inserted()
    {
        var article = await ArticleAsync("第一段不變。\n\n早高峰十分鐘一班。\n\n第三段不變。");

        var page = await CompareAsync(article, article with { Markdown = article.Markdown.Replace('十', '八') });

        Assert.Equal(["十"], page.Document.QuerySelectorAll("main del").Words());
        Assert.Equal(["八"], page.Document.QuerySelectorAll("main ins").Words());
        Assert.Equal("1 處欄位與段落有改動：刪去 1 字，新增 1 字；2 段相同。", Html.One(page.Document, ".compare__sum").Words());
        Assert.Equal(["標題", "正文第 2 段"], page.Document.QuerySelectorAll(".compare__title").Words());
    }

    [Fact]
    public async Task Statement_5_paragraphs_in_a_row_that_nobody_touched_are_folded()
    {
        var article = await ArticleAsync("一。\n\n二。\n\n三。\n\n四。");

        var page = await CompareAsync(article, article with { Markdown = "一。\n\n二。\n\n三。\n\n四、改了。" });

        var fold = page.Document.QuerySelectorAll("details")[0];
        Assert.Equal("正文第 1 至 3 段相同", Html.One(fold, "summary").Words());
        Assert.Equal(["一。", "二。", "三。"], fold.QuerySelectorAll("p").Words());
    }

    [Fact]
    public async Task Statement_5_every_field_that_differs_has_a_row()
    {
        var article = await ArticleAsync("正文。");
        var other = await Some.CategoryAsync(app, "另一個分類");

        var page = await CompareAsync(article, article with
        {
            Title = "新標題",
            Slug = "new-slug",
            Summary = "新摘要。",
            CategoryId = other,
            Tags = ["新標籤"],
            PublisherName = "新署名",
            PublishUtc = app.Clock.UtcNow.AddDays(3),
            SourceKind = SourceKind.Reprint,
            SourceName = "新單位",
            OriginalTitle = "新原標題",
            OriginalAuthor = "新原作者",
            OriginalUrl = "https://example.org/new",
            AiUse = AiUse.Translation,
            PickedRelated = [article.ArticleId!.Value],
            Change = CorrectionKind.Correction,
            ChangeNote = "更正了。",
        });

        Assert.Equal(
            ["標題", "網址", "摘要", "分類", "標籤", "相關文章", "發布者", "發布時間", "來源", "原單位", "原標題", "原作者", "原文網址", "人工智能", "這次改的是", "給讀者的一句話"],
            page.Document.QuerySelectorAll(".compare__title").Words());
        var words = page.MainPart().Words();
        Assert.Contains("另一個分類", words, StringComparison.Ordinal);
        Assert.Contains("原創", words, StringComparison.Ordinal);
        Assert.Contains("轉載", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_numbers_the_newest_stands_beside_the_one_before_it()
    {
        var article = await ArticleAsync("一。");
        await CompareAsync(article, article with { Markdown = "二。" });
        await Some.SaveAsync(app, article with { Markdown = "三。", BasedOn = 2 });

        var page = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/compare");

        Assert.Equal(("2", "3"), (page.Field("較舊"), page.Field("較新")));
    }

    [Fact]
    public async Task The_older_one_can_be_restored_from_here()
    {
        var article = await ArticleAsync("原來的。");
        var page = await CompareAsync(article, article with { Markdown = "改過的。" });

        await app.Publisher.PressAndFollowAsync(page, "還原成第 1 版");

        var compared = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/compare?older=1&newer=3");
        Assert.Contains("兩版完全相同", compared.MainPart().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("older=1&newer=9")]
    [InlineData("older=9&newer=1")]
    [InlineData("older=x&newer=1")]
    public async Task Unknown_numbers_are_nowhere(string query)
    {
        var article = await ArticleAsync("一。");

        (await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/compare?{query}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_number_twice_is_said()
    {
        var article = await ArticleAsync("一。");
        await CompareAsync(article, article with { Markdown = "二。" });

        var page = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/compare?older=2&newer=2");

        Assert.Contains("兩邊選的都是第 2 版", page.Expect(HttpStatusCode.OK).MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_edit_compares_nothing()
    {
        var article = await ArticleAsync("一。");

        (await app.Contributor.OpenAsync($"/admin/articles/{article.ArticleId}/compare")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_longest_bodies_can_be_compared()
    {
        var body = string.Concat(Enumerable.Range(0, 3_600).Select(number => $"第{number}段，" + new string('文', 80) + "。\n\n"))[..ArticleLimits.BodyLength].Trim();
        var article = await ArticleAsync(body);

        var page = await CompareAsync(article, article with { Markdown = body.Replace("第1500段", "第一千五百段", StringComparison.Ordinal) });

        Assert.Contains("1 處欄位與段落有改動", page.MainPart().Words(), StringComparison.Ordinal);
    }

    private async Task<Draft> ArticleAsync(string markdown) => await Some.ArticleAsync(
        app,
        DeskState.Draft,
        Some.Draft(app.CategoryId) with { Markdown = markdown, Change = null });

    private async Task<Page> CompareAsync(Draft article, Draft changed)
    {
        await Some.SaveAsync(app, changed);
        return (await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/compare?older=1&newer=2")).Expect(HttpStatusCode.OK);
    }
}

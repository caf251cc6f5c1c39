using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class ChecksTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task What_stops_publishing_stands_apart_from_what_could_be_better()
    {
        var blank = await app.Publisher.OpenAsync("/admin/articles/new");

        var checks = (await app.Publisher.PressAtAsync(blank, "儲存草稿", "/admin/articles/checks", ("標題", "有標題"), ("摘要", "有摘要。"), ("正文（Markdown）", "項(xiàng)目"))).Expect(HttpStatusCode.OK);

        Assert.Equal(["選擇原創或轉載", "回答有沒有用過人工智能"], checks.Document.QuerySelectorAll("[data-state=missing] a").Words());
        Assert.Equal("還差 2 項才能發布", Html.One(checks.Document, ".card__head .card__note").Words());
        Assert.Contains("拼音殘留", Assert.Single(checks.Document.QuerySelectorAll("[data-state=advice]")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_lacks_nothing_can_be_published()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;

        var opened = await app.Publisher.OpenAsync($"/admin/articles/{id}");
        var asked = await app.Publisher.PressAtAsync(opened, "儲存草稿", $"/admin/articles/checks?id={id}", ("Input.Change", "typo"));

        Assert.Equal(["選擇這次改的是錯字、更正、更新還是撤回"], opened.Document.QuerySelectorAll("[data-checks] [data-state=missing] a").Words());
        Assert.Equal("可以發布", Html.One(asked.Document, ".card__head .card__note").Words());
    }
}

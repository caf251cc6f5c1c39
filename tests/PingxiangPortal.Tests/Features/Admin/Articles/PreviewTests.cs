using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class PreviewTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task The_preview_shows_unsaved_text_as_readers_would_see_it_and_saves_nothing()
    {
        var blank = await app.Publisher.OpenAsync("/admin/articles/new");
        var before = await app.UseAsync((PortalDb db) => db.Revisions.CountAsync());

        var preview = await app.Publisher.PressAsync(
            blank,
            "預覽",
            ("分類", $"{app.CategoryId}"),
            ("標題", "還沒存的標題"),
            ("摘要", "還沒存的摘要"),
            ("正文（Markdown）", "**還沒存**的正文"));

        preview.Expect(HttpStatusCode.OK);
        Assert.Equal("還沒存的標題", preview.Title());
        Assert.Contains("還沒存的摘要", Html.One(preview.Document, ".summary").Words(), StringComparison.Ordinal);
        Assert.Equal("還沒存", Html.One(preview.Document, ".prose strong").Words());
        Assert.Equal(before, await app.UseAsync((PortalDb db) => db.Revisions.CountAsync()));
    }

    [Fact]
    public async Task The_preview_of_a_published_article_shows_the_newest_text_and_changes_nothing()
    {
        var article = await Some.ArticleAsync(app);
        await Some.SaveAsync(app, article with { Title = "存好的新標題" });
        using var reader = new Browser(app);

        var preview = (await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/preview")).Expect(HttpStatusCode.OK);

        Assert.Equal("存好的新標題", preview.Title());
        Assert.Equal(article.Title, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Title());
    }

    [Fact]
    public async Task The_preview_is_kept_nowhere_and_listed_nowhere()
    {
        var article = await Some.ArticleAsync(app, DeskState.Draft);

        var preview = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/preview");

        Assert.Contains("no-store", preview.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal("noindex", Html.One(preview.Document, "meta[name=robots]").GetAttribute("content"));
    }

    [Fact]
    public async Task The_preview_is_closed_to_readers()
    {
        var article = await Some.ArticleAsync(app, DeskState.Draft);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync($"/admin/articles/{article.ArticleId}/preview");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith("/account/login?", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_cannot_be_saved_as_it_stands_can_be_looked_at()
    {
        var blank = await app.Publisher.OpenAsync("/admin/articles/new");

        var preview = await app.Publisher.PressAsync(blank, "預覽", ("標題", "標題"), ("Input.Slug", "不行"), ("正文（Markdown）", "正文在這裡"));

        Assert.Contains("正文在這裡", preview.Expect(HttpStatusCode.OK).MainPart().Words(), StringComparison.Ordinal);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class ArticleLifeTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Saving_a_draft_of_a_published_article_leaves_the_readers_page_until_it_is_published()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var editor = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        var saved = await app.Publisher.PressAndFollowAsync(editor, "儲存草稿", ("標題", "改過的標題"), ("正文（Markdown）", "改過的正文。"));
        var before = await reader.OpenAsync($"/articles/{article.ArticleId}");
        await app.Publisher.PressAndFollowAsync(saved, "發布改動", ("Input.Change", "update"));
        var after = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Equal(article.Title, before.Title());
        Assert.DoesNotContain("改過的正文", before.Text, StringComparison.Ordinal);
        Assert.Equal("改過的標題", after.Title());
        Assert.Contains("改過的正文", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_which_published_articles_have_changes_waiting()
    {
        var article = await Some.ArticleAsync(app);
        await Some.SaveAsync(app, article with { Title = "等著發布的標題" });

        var list = await app.Publisher.OpenAsync($"/admin/articles?category={article.CategoryId}");

        Assert.Contains("有還沒發布的改動", Html.One(list.MainPart(), "tbody").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_from_readers_at_once()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var editor = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        var page = await app.Publisher.PressAndFollowAsync(editor, "撤回");

        Assert.Equal("已撤回，讀者再也看不到這篇文章。", page.Done());
        Assert.Equal(HttpStatusCode.Gone, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Status);
        Assert.False((await reader.OpenAsync("/")).HasLink(article.Title));
    }

    [Fact]
    public async Task A_withdrawn_article_can_be_published_again_and_keeps_its_time()
    {
        var article = await Some.ArticleAsync(app, DeskState.Withdrawn);
        var first = await app.UseAsync((PortalDb db) => db.Articles.SingleAsync(each => each.Id == article.ArticleId));
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var editor = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        await app.Publisher.PressAndFollowAsync(editor, "發布", ("Input.Change", "update"));

        var again = await app.UseAsync((PortalDb db) => db.Articles.SingleAsync(each => each.Id == article.ArticleId));
        Assert.Equal(ArticleState.Published, again.State);
        Assert.Equal(first.FirstPublishedUtc, again.FirstPublishedUtc);
        Assert.Equal(first.PublishedUtc, again.PublishedUtc);
        Assert.Equal(app.Clock.UtcNow, again.LastPublishedUtc);
    }

    [Fact]
    public async Task An_article_goes_to_the_trash_and_comes_back_out_of_sight()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var editor = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        var trashed = await app.Publisher.PressAndFollowAsync(editor, "移到垃圾桶");
        Assert.Equal("垃圾桶", Html.One(trashed.Document, ".status").Words());
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Status);

        var back = await app.Publisher.PressAndFollowAsync(trashed, "從垃圾桶取回");
        Assert.Equal("已撤回", Html.One(back.Document, ".status").Words());
        Assert.Equal(HttpStatusCode.Gone, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Status);
    }

    [Fact]
    public async Task A_draft_comes_back_from_the_trash_as_a_draft()
    {
        var article = await Some.ArticleAsync(app, DeskState.Draft);
        var editor = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        var back = await app.Publisher.PressAndFollowAsync(await app.Publisher.PressAndFollowAsync(editor, "移到垃圾桶"), "從垃圾桶取回");

        Assert.Equal("草稿", Html.One(back.Document, ".status").Words());
    }

    [Theory]
    [InlineData("Trashed", "Publish")]
    [InlineData("Trashed", "Withdraw")]
    [InlineData("Trashed", "Trash")]
    [InlineData("Draft", "Withdraw")]
    [InlineData("Draft", "BringBack")]
    [InlineData("Withdrawn", "Withdraw")]
    [InlineData("Withdrawn", "BringBack")]
    [InlineData("Published", "BringBack")]
    public async Task A_move_that_the_state_does_not_allow_changes_no_state(string state, string handler)
    {
        var article = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state));
        var editor = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        var answer = await app.Publisher.PressAtAsync(editor, "儲存草稿", $"/admin/articles/{article.ArticleId}?handler={handler}");

        Assert.True((int)answer.Status < 500, $"{answer.Status}");
        Assert.Equal(Enum.Parse<ArticleState>(state), await StateOfAsync(article.ArticleId));
    }

    [Fact]
    public async Task Moving_an_article_does_not_save_what_stands_in_the_form()
    {
        var article = await Some.ArticleAsync(app);
        var editor = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        var page = await app.Publisher.PressAndFollowAsync(editor, "撤回", ("標題", "沒有存的標題"));

        Assert.Equal(article.Title, page.Field("標題"));
    }

    [Theory]
    [InlineData("/admin/articles/999999")]
    [InlineData("/admin/articles/999999/preview")]
    [InlineData("/admin/articles/0")]
    [InlineData("/admin/articles/x")]
    public async Task An_article_that_never_was_cannot_be_opened(string address)
    {
        var page = await app.Publisher.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private Task<ArticleState> StateOfAsync(long? id) =>
        app.UseAsync((PortalDb db) => db.Articles.Where(article => article.Id == id).Select(article => article.State).SingleAsync());
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class ConflictTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Tick = "Merge.Overwrite";

    [Theory]
    [InlineData("儲存草稿")]
    [InlineData("發布改動")]
    public async Task A_save_against_a_newer_version_is_refused_with_both_texts_shown(string button)
    {
        var (_, page) = await CollideAsync(button);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        var both = page.MainPart().Words();
        Assert.Contains("對方的標題", both, StringComparison.Ordinal);
        Assert.Contains("我的標題", both, StringComparison.Ordinal);
        Assert.Contains("對方的正文。", both, StringComparison.Ordinal);
        Assert.Contains("我的正文。", both, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_kept_as_a_private_copy_and_can_be_downloaded()
    {
        var (id, page) = await CollideAsync("儲存草稿");

        var file = await app.Publisher.OpenAsync(Html.Link(page.Document, "下載我的文字").GetAttribute("href")!);

        Assert.Equal($"attachment; filename=article-{id}.md; filename*=UTF-8''article-{id}.md", file.Header("Content-Disposition"));
        Assert.Contains("我的標題", file.Text, StringComparison.Ordinal);
        Assert.Contains("我的正文。", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_and_its_scripts_are_gone_while_texts_are_merged()
    {
        var (_, page) = await CollideAsync("儲存草稿");

        Assert.Null(page.Document.GetElementById("article-form"));
        Assert.Empty(page.Document.QuerySelectorAll("main script, head script[type=module][src*='autosave'], head script[type=module][src*='presence']"));
    }

    [Fact]
    public async Task Nothing_was_stored_of_the_refused_text()
    {
        var (id, _) = await CollideAsync("發布改動");

        var newest = await NewestAsync(id);

        Assert.Equal(("對方的標題", 2), (newest.Title, newest.Number));
    }

    [Fact]
    public async Task Without_the_tick_it_is_refused_again()
    {
        var (id, page) = await CollideAsync("儲存草稿");

        var again = await app.Publisher.PressAsync(page, "覆蓋");

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal("對方的標題", (await NewestAsync(id)).Title);
    }

    [Fact]
    public async Task With_the_tick_the_own_text_wins_and_the_other_stays_a_revision()
    {
        var (id, page) = await CollideAsync("儲存草稿");

        var saved = await app.Publisher.PressAndFollowAsync(page, "覆蓋", (Tick, "true"));

        Assert.Equal("我的標題", saved.Field("標題"));
        var titles = await app.UseAsync((PortalDb db) => db.Revisions
            .Where(revision => revision.ArticleId == id)
            .OrderBy(revision => revision.Number)
            .Select(revision => revision.Title)
            .ToListAsync());
        Assert.Equal(["對方的標題", "我的標題"], titles.Skip(1));
    }

    [Fact]
    public async Task The_tick_counts_only_for_the_version_that_was_shown()
    {
        var (id, page) = await CollideAsync("儲存草稿");
        var other = await app.Administrator.OpenAsync($"/admin/articles/{id}");
        await app.Administrator.PressAndFollowAsync(other, "儲存草稿", ("標題", "更新的標題"));

        var again = await app.Publisher.PressAsync(page, "覆蓋", (Tick, "true"));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("更新的標題", again.MainPart().Words(), StringComparison.Ordinal);
        Assert.Equal("更新的標題", (await NewestAsync(id)).Title);
    }

    [Fact]
    public async Task Two_saves_at_once_lose_neither_text()
    {
        var article = await Some.ArticleAsync(app, DeskState.Draft);
        var first = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");
        var second = await app.Administrator.OpenAsync($"/admin/articles/{article.ArticleId}");

        var answers = await Task.WhenAll(
            app.Publisher.PressAsync(first, "儲存草稿", ("標題", "同時的甲")),
            app.Administrator.PressAsync(second, "儲存草稿", ("標題", "同時的乙")));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Conflict && answer.MainPart().Words() is { } both
            && both.Contains("同時的甲", StringComparison.Ordinal) && both.Contains("同時的乙", StringComparison.Ordinal));
    }

    /// <summary>The publisher opens an article, the administrator saves it, then the publisher presses the button.</summary>
    private async Task<(long Id, Page Page)> CollideAsync(string button)
    {
        var article = await Some.ArticleAsync(app);
        var mine = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");
        var theirs = await app.Administrator.OpenAsync($"/admin/articles/{article.ArticleId}");
        await app.Administrator.PressAndFollowAsync(theirs, "儲存草稿", ("標題", "對方的標題"), ("正文（Markdown）", "對方的正文。"));

        var page = await app.Publisher.PressAsync(mine, button, ("標題", "我的標題"), ("正文（Markdown）", "我的正文。"));
        return (article.ArticleId!.Value, page);
    }

    private Task<ArticleRevision> NewestAsync(long id) => app.UseAsync((PortalDb db) => db.Revisions
        .Where(revision => revision.ArticleId == id)
        .OrderByDescending(revision => revision.Number)
        .FirstAsync());
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Platform.Caching;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>Statement 4 of the desk: the page of all revisions, and bringing one back.</summary>
public sealed class RestoreTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Statement_4_restoring_makes_a_new_revision_records_which_and_leaves_all_others()
    {
        var article = await TwiceAsync();
        var page = await app.Publisher.OpenAsync(Revisions(article));

        var after = await app.Publisher.PressAndFollowAsync(page, "還原成第 1 版");

        var revisions = await ListAsync(article);
        Assert.Equal([article.Title, "第二版", article.Title], revisions.Select(revision => revision.Title));
        Assert.Equal([null, null, 1], revisions.Select(revision => revision.RestoredFrom));
        Assert.Equal([article.Markdown, "第二版的正文。", article.Markdown], revisions.Select(revision => revision.Markdown));
        Assert.Contains("還原自第 1 版", after.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("存成第 3 版", after.Done(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_4_what_readers_see_stays_until_it_is_published()
    {
        var article = await TwiceAsync();
        await Some.PublishAsync(app, article with { Title = "發布的第三版", BasedOn = 2 });
        using var reader = new Browser(app);
        var before = await reader.OpenAsync($"/articles/{article.ArticleId}");

        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync(Revisions(article)), "還原成第 1 版");

        var after = await app.RenderAnewAsync(reader, $"/articles/{article.ArticleId}");
        Assert.Equal("發布的第三版", after.Title());
        Assert.Equal(before.Text, after.Text);
    }

    [Fact]
    public async Task Statement_4_who_may_not_edit_sees_no_revisions_and_restores_none()
    {
        var article = await TwiceAsync();
        var own = DeskApp.IdOf(await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "自己的")));
        await app.Contributor.PressAndFollowAsync(await app.Contributor.OpenAsync($"/admin/articles/{own}"), "儲存草稿", ("標題", "自己的第二版"));
        var page = await app.Contributor.OpenAsync($"/admin/articles/{own}/revisions");

        var forged = await app.Contributor.PressAtAsync(page, "還原成第 1 版", Revisions(article) + "?handler=Restore");

        forged.Expect(HttpStatusCode.NotFound);
        (await app.Contributor.OpenAsync(Revisions(article))).Expect(HttpStatusCode.NotFound);
        Assert.Equal(2, (await ListAsync(article)).Count);
    }

    [Fact]
    public async Task Statement_4_nothing_is_restored_while_someone_else_keeps_the_article_locked()
    {
        var article = await TwiceAsync();
        var page = await app.Publisher.OpenAsync(Revisions(article));
        Assert.True(await app.UseAsync((LockArticle take) => take.ExecuteAsync(article.ArticleId!.Value, Some.Editor)));

        var after = await app.Publisher.PressAndFollowAsync(page, "還原成第 1 版");

        Assert.Contains("沒有還原：測試編輯鎖定了這篇文章", after.Done(), StringComparison.Ordinal);
        Assert.DoesNotContain(after.Buttons(), button => button.StartsWith("還原", StringComparison.Ordinal));
        Assert.Equal(2, (await ListAsync(article)).Count);
    }

    [Fact]
    public async Task A_revision_can_be_looked_at_as_readers_would_see_it()
    {
        var article = await TwiceAsync();

        var preview = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/preview?revision=1");

        Assert.Equal(article.Title, preview.Expect(HttpStatusCode.OK).Title());
        Assert.Contains("顯示的是第 1 版", preview.MainPart().Words(), StringComparison.Ordinal);
        (await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/preview?revision=9")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Thirty_revisions_stand_on_a_page_newest_first()
    {
        var article = await Some.ArticleAsync(app);
        for (var number = 1; number <= 30; number++)
        {
            await Some.SaveAsync(app, article with { BasedOn = number });
        }

        var first = await app.Publisher.OpenAsync(Revisions(article));
        var second = await app.Publisher.OpenAsync(Revisions(article) + "?page=2");

        Assert.Equal("第 31 版", first.Document.QuerySelectorAll("tbody .table__title > span:first-child").Words()[0]);
        Assert.Equal(["第 1 版"], second.Document.QuerySelectorAll("tbody .table__title > span:first-child").Words());
        Assert.Equal(["讀者看到的"], second.Document.QuerySelectorAll("tbody .status").Words());
        (await app.Publisher.OpenAsync(Revisions(article) + "?page=3")).Expect(HttpStatusCode.NotFound);
    }

    private static string Revisions(Draft article) => $"/admin/articles/{article.ArticleId}/revisions";

    private async Task<Draft> TwiceAsync()
    {
        var article = await Some.ArticleAsync(app, DeskState.Draft);
        await Some.SaveAsync(app, article with { Title = "第二版", Markdown = "第二版的正文。" });
        return article;
    }

    private Task<List<ArticleRevision>> ListAsync(Draft article) => app.UseAsync((PortalDb db) => db.Revisions
        .Where(revision => revision.ArticleId == article.ArticleId)
        .OrderBy(revision => revision.Number)
        .ToListAsync());
}

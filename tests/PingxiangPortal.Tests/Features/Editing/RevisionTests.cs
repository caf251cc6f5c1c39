using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Platform.Caching;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>Statements 1 to 3 and 6 of the desk: revisions and drafts.</summary>
public sealed class RevisionTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Statement_1_a_save_makes_a_revision_and_leaves_the_public_page_as_it_is_byte_for_byte()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        using var reader = new Browser(app);
        var before = await reader.OpenAsync($"/articles/{id}");
        var page = await app.Publisher.OpenAsync($"/admin/articles/{id}");

        await app.Publisher.PressAndFollowAsync(page, "儲存草稿", ("標題", "另一個標題"), ("摘要", "另一句摘要。"), ("正文（Markdown）", "另一篇。"), ("標籤", "別的"));

        var after = await app.RenderAnewAsync(reader, $"/articles/{id}");
        Assert.Equal(before.Text, after.Text);
        Assert.Equal(2, await CountAsync(id));
    }

    [Fact]
    public async Task Statement_2_publishing_makes_exactly_that_revision_live_and_only_newer_ones_are_unpublished_changes()
    {
        var article = await Some.ArticleAsync(app);
        var id = article.ArticleId!.Value;
        await Some.SaveAsync(app, article with { Title = "第二版" });
        var waiting = await GetAsync(id);

        await Some.PublishAsync(app, article with { Title = "第三版", BasedOn = 2 });

        var published = await GetAsync(id);
        Assert.Equal((1, true), (waiting.ShownRevision, waiting.HasUnpublishedChanges));
        Assert.Equal((3, "第三版", false), (published.ShownRevision, published.Title, published.HasUnpublishedChanges));
        Assert.Equal([true, false, true], await app.UseAsync((PortalDb db) => db.Revisions.Where(each => each.ArticleId == id).OrderBy(each => each.Number).Select(each => each.IsKept).ToListAsync()));
    }

    [Fact]
    public async Task Statement_3_the_first_publication_keeps_its_time_and_the_address_depends_on_none()
    {
        var article = await Some.ArticleAsync(app);
        var id = article.ArticleId!.Value;
        var first = await GetAsync(id);
        app.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.True(await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(id, "", Some.Editor)));
        await Some.PublishAsync(app, article with { Title = "再發布" });

        var again = await GetAsync(id);
        using var reader = new Browser(app);
        Assert.Equal(first.FirstPublishedUtc, again.FirstPublishedUtc);
        Assert.Equal(app.Clock.UtcNow, again.LastPublishedUtc);
        (await reader.OpenAsync($"/articles/{id}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Statement_6_a_draft_may_lack_what_publishing_and_submitting_ask_for()
    {
        var page = await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", ""), ("摘要", ""), ("Input.SourceKind", null), ("Input.UsedAi", null), ("正文（Markdown）", ""));

        var published = await app.Publisher.PressAndFollowAsync(page, "發布");
        var scheduled = await app.Publisher.PressAndFollowAsync(published, "發布", ("發布時間", "2099-01-01T00:00"));

        foreach (var answer in new[] { published, scheduled })
        {
            Assert.Contains("還差 5 項才能發布", Assert.Single(answer.Alerts()), StringComparison.Ordinal);
        }

        Assert.Equal(ArticleState.Draft, (await GetAsync(DeskApp.IdOf(page))).State);
    }

    [Fact]
    public async Task Statement_6_a_contributor_submits_only_what_lacks_nothing()
    {
        var page = await app.WriteAsync(app.Contributor, "送審", ("標題", "送審的"), ("摘要", ""), ("正文（Markdown）", "正文。"));
        Assert.Null((await GetAsync(DeskApp.IdOf(page))).SubmittedRevision);

        await app.Contributor.PressAndFollowAsync(page, "送審", ("摘要", "補上的摘要。"));

        Assert.Equal(2, (await GetAsync(DeskApp.IdOf(page))).SubmittedRevision);
    }

    private Task<Article> GetAsync(long id) => app.UseAsync((PortalDb db) => db.Articles.SingleAsync(article => article.Id == id));

    private Task<int> CountAsync(long id) => app.UseAsync((PortalDb db) => db.Revisions.CountAsync(revision => revision.ArticleId == id));
}

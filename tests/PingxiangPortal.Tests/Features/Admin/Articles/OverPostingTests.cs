using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class OverPostingTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static readonly (string Field, string? Value)[] Extra =
    [
        .. new (string Name, string Value)[]
        {
            ("Id", "77777"), ("State", "2"), ("Version", "99"), ("CreatedById", "1"), ("CreatedUtc", "2001-01-01"), ("PublishedUtc", "2001-01-01"),
            ("FirstPublishedUtc", "2001-01-01"), ("Html", "<b>x</b>"), ("ImportedViews", "1000"), ("ImportedComments", "1000"),
            ("LatestRevision", "50"), ("ShownRevision", "50"), ("PublisherId", "1"), ("SavedByName", "別人"), ("Role", "Administrator"),
        }.SelectMany(each => new (string, string?)[] { ("+" + each.Name, each.Value), ("+Input." + each.Name, each.Value), ("+Opened.Article." + each.Name, each.Value) }),
    ];

    [Fact]
    public async Task Fields_that_are_not_on_the_form_have_no_effect_on_a_new_article()
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", [("標題", "加料的"), .. Extra]);

        var article = await FindAsync(DeskApp.IdOf(page));
        Assert.NotEqual(77777, article.Id);
        Assert.Equal((ArticleState.Draft, 1, app.ContributorAccount.Id), (article.State, article.Version, article.CreatedById));
        Assert.Equal((app.Clock.UtcNow, null, null), (article.CreatedUtc, article.PublishedUtc, article.FirstPublishedUtc));
        Assert.Equal((0, 0, 1, 1, ""), (article.ImportedViews, article.ImportedComments, article.LatestRevision, article.ShownRevision, article.Html));
    }

    [Fact]
    public async Task Fields_that_are_not_on_the_form_have_no_effect_on_an_older_article()
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "原來的"));

        await app.Contributor.PressAndFollowAsync(page, "儲存草稿", [("標題", "加料的"), .. Extra]);

        var article = await FindAsync(DeskApp.IdOf(page));
        Assert.Equal((ArticleState.Draft, 2, app.ContributorAccount.Id), (article.State, article.Version, article.CreatedById));
        Assert.Equal((null, 0, 2), (article.PublishedUtc, article.ImportedViews, article.LatestRevision));
        var names = await app.UseAsync((PortalDb db) => db.Revisions.Where(each => each.ArticleId == article.Id).Select(each => each.SavedByName).Distinct().ToListAsync());
        Assert.Equal([app.ContributorAccount.DisplayName], names);
    }

    [Fact]
    public async Task Nobody_raises_the_own_role_by_posting_it()
    {
        var page = await app.Contributor.OpenAsync("/account/security");

        await app.Contributor.PressAsync(page, "更改密碼", [("目前的密碼", "wrong"), .. Extra]);

        Assert.Equal(StaffRole.Contributor, await app.UseAsync((PortalDb db) => db.Users
            .Where(account => account.Id == app.ContributorAccount.Id)
            .Select(account => account.Role)
            .SingleAsync()));
    }

    private Task<Article> FindAsync(long id) => app.UseAsync((PortalDb db) => db.Articles.SingleAsync(each => each.Id == id));
}

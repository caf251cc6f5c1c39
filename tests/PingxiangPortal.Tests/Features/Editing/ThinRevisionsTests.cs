using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

public sealed class ThinRevisionsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Statement_7_old_revisions_are_thinned_but_never_the_live_the_submitted_and_the_newest_twenty()
    {
        var article = await Some.ArticleAsync(app);
        var id = article.ArticleId!.Value;

        foreach (var at in Enumerable.Range(1, 29))
        {
            await Some.SaveAsync(app, article with { BasedOn = at, Title = $"第 {at + 1} 版" });
        }

        await app.UseAsync((SubmitArticle submit) => submit.ExecuteAsync(article with { BasedOn = 30 }, Some.Editor));
        Assert.Equal(0, await ThinAsync());
        app.Clock.Advance(TimeSpan.FromDays(91));

        Assert.Equal(10, await ThinAsync());

        var left = await app.UseAsync((PortalDb db) => db.Revisions.Where(each => each.ArticleId == id).OrderBy(each => each.Number).Select(each => each.Number).ToListAsync());
        Assert.Equal([1, .. Enumerable.Range(12, 20)], left);
    }

    private Task<int> ThinAsync() => app.UseAsync((ThinRevisions thin) => thin.ExecuteAsync());
}

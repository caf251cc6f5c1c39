using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

public sealed class ThinRevisionsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Statement_7_old_revisions_are_thinned_but_never_what_was_live_or_submitted_and_the_newest_twenty()
    {
        const int wasLive = 1;
        const int isLive = 3;
        const int submitted = 5;
        const int newest = 31;
        var article = await Some.ArticleAsync(app);
        var id = article.ArticleId!.Value;

        foreach (var number in Enumerable.Range(wasLive + 1, newest - wasLive))
        {
            var draft = article with { BasedOn = number - 1, Title = $"第 {number} 版" };
            _ = number switch
            {
                isLive => await Some.PublishAsync(app, draft),
                submitted => await Some.SubmitAsync(app, draft),
                _ => await Some.SaveAsync(app, draft),
            };
        }

        Assert.Equal(0, await ThinAsync());
        app.Clock.Advance(TimeSpan.FromDays(91));

        Assert.Equal(8, await ThinAsync());

        var left = await app.UseAsync((PortalDb db) => db.Revisions.Where(each => each.ArticleId == id).OrderBy(each => each.Number).Select(each => each.Number).ToListAsync());
        Assert.Equal([wasLive, isLive, submitted, .. Enumerable.Range(newest - 19, 20)], left);
    }

    private Task<int> ThinAsync() => app.UseAsync((ThinRevisions thin) => thin.ExecuteAsync());
}

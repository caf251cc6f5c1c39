using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

public sealed class LockEndTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly StaffMember Other = new(9_001, "另一位編輯", StaffRole.Publisher);

    [Fact]
    public async Task Statement_21_a_lock_ends_after_eight_hours_unless_renewed_and_its_end_is_logged()
    {
        var (renewed, ended) = (await Some.ArticleAsync(app), await Some.ArticleAsync(app));
        await LockAsync(renewed);
        await LockAsync(ended);
        app.Clock.Advance(TimeSpan.FromHours(7.9));
        await LockAsync(renewed);
        app.Clock.Advance(TimeSpan.FromHours(0.2));

        var (ofRenewed, ofEnded) = (await SaveAsync(renewed), await SaveAsync(ended));
        await app.UseAsync(async (EditingBeat beat) =>
        {
            await beat.CleanAsync();
            return true;
        });

        Assert.IsType<SaveOutcome.Locked>(ofRenewed);
        Assert.IsType<SaveOutcome.Saved>(ofEnded);
        Assert.Contains($"The lock of article {ended.ArticleId} by", await LogFiles.ReadAsync(app), StringComparison.Ordinal);
    }

    private async Task LockAsync(Draft article) =>
        Assert.True(await app.UseAsync((LockArticle hold) => hold.ExecuteAsync(article.ArticleId!.Value, Some.Editor)));

    private Task<SaveOutcome> SaveAsync(Draft article) => app.UseAsync((SaveDraft save) => save.ExecuteAsync(article, Other));
}

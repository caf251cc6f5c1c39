using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Articles;

/// <summary>What happens to an article after readers have seen it.</summary>
internal static class Publishing
{
    /// <summary>Publishes a changed text an hour later, and says why.</summary>
    public static async Task<Draft> ChangeAsync(this PortalApp app, Draft article, CorrectionKind kind, string note = "")
    {
        app.Clock.Advance(TimeSpan.FromHours(1));
        await Some.PublishAsync(app, article with { Change = kind, ChangeNote = note });
        return article with { BasedOn = article.BasedOn + 1 };
    }

    /// <summary>Withdraws it an hour later.</summary>
    public static async Task WithdrawAsync(this PortalApp app, Draft article, string reason = "")
    {
        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True(await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(article.ArticleId!.Value, reason, Some.Editor))); // it was saved
    }
}

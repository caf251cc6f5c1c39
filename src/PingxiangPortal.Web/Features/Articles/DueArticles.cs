using System.Data.Common;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>
/// Articles whose time comes: nothing is written then, because lists ask for the time themselves, but the pages that
/// were rendered without them are old from that moment on.
/// </summary>
internal sealed class DueArticles(IServiceScopeFactory scopes) : DueChanges
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private DateTime? raisedUntilUtc;

    protected override async Task<DateTime> RaiseUntilAsync(DateTime nowUtc)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            var articles = services.GetRequiredService<ArticleQueries>();

            // At the first call after a start there is no page yet that could be old.
            if (raisedUntilUtc is { } raised)
            {
                await RaiseAsync(services, await articles.ListDueAsync(raised, nowUtc, CancellationToken.None));
            }

            raisedUntilUtc = nowUtc;
            return await articles.FindNextDueAsync(nowUtc, CancellationToken.None) ?? DateTime.MaxValue;
        }
        catch (DbException)
        {
            // Pages that are stored can still be shown; whoever asks for another one learns of the failure.
            return nowUtc + Pause;
        }
    }

    private static async Task RaiseAsync(IServiceProvider services, IReadOnlyList<ArticleChange> due)
    {
        foreach (var came in due)
        {
            await services.GetRequiredService<ArticleChanged>().RaiseAsync(came);
        }
    }
}

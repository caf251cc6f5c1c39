using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Puts together what stands above an editor.</summary>
internal sealed class PresenceQueries(DeskArticleQueries articles, EditingQueries editing, SiteClock clock)
{
    /// <summary>Null when this account may not change the article: then who works on it is no business of theirs.</summary>
    public async Task<PresenceView?> FindAsync(long id, StaffMember member, OpenedRevision? opened, CancellationToken cancel)
    {
        if (await articles.FindEditableAsync(id, member, cancel) is null)
        {
            return null;
        }

        var newest = await editing.GetNewestAsync(id, cancel);
        return new PresenceView(id, member)
        {
            Others = await editing.ListOthersAsync(id, member, cancel),
            Lock = await editing.FindLockAsync(id, cancel),
            Theirs = opened?.IsStale(newest, member.AccountId) == true ? newest : null,
            NowUtc = clock.UtcNow,
        };
    }
}

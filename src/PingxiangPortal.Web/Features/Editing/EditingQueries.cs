using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>What goes on around an article. Only who may change it asks here.</summary>
internal sealed class EditingQueries(PortalDb db, SiteClock clock)
{
    /// <summary>Who else has the article open, each person once.</summary>
    public async Task<IReadOnlyList<PersonHere>> ListOthersAsync(long articleId, StaffMember member, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var shown = now - EditingSession.HiddenAfter;
        var sessions = await db.EditingSessions
            .Where(session => session.ArticleId == articleId && session.AccountId != member.AccountId && session.SeenUtc > shown)
            .OrderBy(session => session.AccountId)
            .ToListAsync(cancel);

        return
        [
            .. sessions.GroupBy(session => session.AccountId).Select(person => new PersonHere(
                person.First().AccountName,
                person.Any(session => session.HasUnsaved),
                person.Max(session => session.SeenUtc),
                person.Max(session => session.SeenUtc) <= now - EditingSession.IdleAfter)),
        ];
    }

    /// <summary>The lock that holds now, or null.</summary>
    public async Task<ArticleLock?> FindLockAsync(long articleId, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        return await db.ArticleLocks.SingleOrDefaultAsync(held => held.ArticleId == articleId && held.UntilUtc > now, cancel);
    }

    /// <summary>The newest revision, without its text.</summary>
    public Task<RevisionLine> GetNewestAsync(long articleId, CancellationToken cancel) => db.Revisions
        .Where(revision => revision.ArticleId == articleId)
        .OrderByDescending(revision => revision.Number)
        .Select(revision => new RevisionLine(revision.Number, revision.Saves, revision.SavedUtc, revision.SavedById, revision.SavedByName, revision.Session))
        .FirstAsync(cancel);

    /// <summary>The remarks beside an article, those that wait first, then the newest.</summary>
    public async Task<IReadOnlyList<Remark>> ListRemarksAsync(long articleId, CancellationToken cancel) => await db.Remarks
        .Where(remark => remark.ArticleId == articleId)
        .OrderBy(remark => remark.SettledUtc != null)
        .ThenByDescending(remark => remark.Id)
        .ToListAsync(cancel);

    /// <summary>The private copy of this account, or null.</summary>
    public Task<ParkedText?> FindParkedAsync(long articleId, StaffMember member, CancellationToken cancel) =>
        db.ParkedTexts.SingleOrDefaultAsync(parked => parked.ArticleId == articleId && parked.AccountId == member.AccountId, cancel);
}

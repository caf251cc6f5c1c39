using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Sets down that an editor is open. Being open locks nobody out.</summary>
internal sealed class ReportPresence(Writer writer, SiteClock clock)
{
    /// <summary>False when there is no such article for this account, or the session is somebody else's.</summary>
    public Task<bool> ExecuteAsync(PresenceReport report, StaffMember member)
    {
        var now = clock.UtcNow;
        return writer.WriteAsync(db => ReportAsync(db, report, member, now));
    }

    private static async Task<bool> ReportAsync(PortalDb db, PresenceReport report, StaffMember member, DateTime nowUtc)
    {
        if (!await db.Articles.EditableBy(member).AnyAsync(article => article.Id == report.ArticleId))
        {
            return false;
        }

        var session = await db.EditingSessions.FindAsync(report.Session);

        if (session is null)
        {
            session = new EditingSession(report.Session, report.ArticleId, member.At(nowUtc));
            db.EditingSessions.Add(session);
        }

        if ((session.AccountId, session.ArticleId) != (member.AccountId, report.ArticleId))
        {
            return false;
        }

        session.Report(report.HasUnsaved, report.IsActive, nowUtc);
        await db.SaveChangesAsync();
        return true;
    }
}

using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Puts a text aside that someone else's save stands against, so that its writer can merge it now or later.</summary>
internal sealed class ParkText(Writer writer, SiteClock clock)
{
    /// <param name="articleId">An article that this account may change.</param>
    /// <param name="form">The whole form, in JSON.</param>
    /// <param name="basedOn">The revision that the writer had open, and how often that had been written.</param>
    /// <param name="session">The editing session that the form names; it stands in the form.</param>
    /// <param name="member">The writer.</param>
    /// <returns>False when a copy of another session waits to be merged: it is not written over.</returns>
    public Task<bool> ExecuteAsync(long articleId, string form, (int Number, int Saves) basedOn, Guid session, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        return writer.WriteAsync(db => ParkAsync(db, new ParkedText(articleId, edit), session, parked => parked.Keep(form, basedOn, edit.AtUtc)));
    }

    private static async Task<bool> ParkAsync(PortalDb db, ParkedText begun, Guid session, Action<ParkedText> keep)
    {
        var parked = await db.ParkedTexts.FindAsync(begun.ArticleId, begun.AccountId);

        if (parked is null)
        {
            parked = begun;
            db.ParkedTexts.Add(parked);
        }

        else if (!parked.Form.Contains(session.ToString(), StringComparison.Ordinal))
        {
            return false;
        }

        keep(parked);
        await db.SaveChangesAsync();
        return true;
    }
}

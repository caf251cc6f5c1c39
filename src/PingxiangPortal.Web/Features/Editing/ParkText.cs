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
    /// <param name="member">The writer.</param>
    public Task ExecuteAsync(long articleId, string form, (int Number, int Saves) basedOn, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        return writer.WriteAsync(db => ParkAsync(db, new ParkedText(articleId, edit), parked => parked.Keep(form, basedOn, edit.AtUtc)));
    }

    private static async Task<int> ParkAsync(PortalDb db, ParkedText begun, Action<ParkedText> keep)
    {
        var parked = await db.ParkedTexts.FindAsync(begun.ArticleId, begun.AccountId);

        if (parked is null)
        {
            parked = begun;
            db.ParkedTexts.Add(parked);
        }

        keep(parked);
        return await db.SaveChangesAsync();
    }
}

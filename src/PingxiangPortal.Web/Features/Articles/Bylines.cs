using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Publishers;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Finds the byline of a name, or begins it.</summary>
internal static class Bylines
{
    /// <summary>The byline that a draft names; a contributor writes under none but the own.</summary>
    public static async Task<Publisher> OfDraftAsync(PortalDb db, string name, StaffMember member)
    {
        var own = await db.Publishers.SingleOrDefaultAsync(publisher => publisher.AccountId == member.AccountId);

        return own is not null && (name.Length == 0 || !member.CanPublish)
            ? own
            : await FindOrAddAsync(db, member.CanPublish && name.Length > 0 ? name : member.Name);
    }

    public static async Task<Publisher> FindOrAddAsync(PortalDb db, string name)
    {
        var found = await db.Publishers.SingleOrDefaultAsync(publisher => publisher.Name == name);

        if (found is null)
        {
            found = new Publisher(name);
            db.Publishers.Add(found);
            await db.SaveChangesAsync();
        }

        return found;
    }
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Publishers;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Finds the byline of a name, or begins it.</summary>
internal static class Bylines
{
    /// <summary>The byline that a draft names; a contributor writes under none but the own.</summary>
    public static async Task<Publisher> OfDraftAsync(PortalDb db, string name, StaffMember member) =>
        await FindOfDraftAsync(db, name, member) ?? await AddAsync(db, NameFor(name, member));

    /// <summary>The same as far as it exists.</summary>
    public static async Task<Publisher?> FindOfDraftAsync(PortalDb db, string name, StaffMember member)
    {
        var own = await db.Publishers.SingleOrDefaultAsync(publisher => publisher.AccountId == member.AccountId);

        return own is not null && (name.Length == 0 || !member.CanPublish)
            ? own
            : await FindAsync(db, NameFor(name, member));
    }

    public static async Task<Publisher> FindOrAddAsync(PortalDb db, string name) =>
        await FindAsync(db, name) ?? await AddAsync(db, name);

    private static string NameFor(string name, StaffMember member) => member.CanPublish && name.Length > 0 ? name : member.Name;

    private static Task<Publisher?> FindAsync(PortalDb db, string name) =>
        db.Publishers.SingleOrDefaultAsync(publisher => publisher.Name == name);

    private static async Task<Publisher> AddAsync(PortalDb db, string name)
    {
        var begun = new Publisher(name);
        db.Publishers.Add(begun);
        await db.SaveChangesAsync();
        return begun;
    }
}

using Microsoft.EntityFrameworkCore;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>The numbers of sources and tags, which begin with the first article that names them.</summary>
internal static class KeptNames
{
    public static async Task<long> SourceAsync(PortalDb db, string name)
    {
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Sources" ("Name") VALUES ({name}) ON CONFLICT ("Name") DO NOTHING""");
        return await db.Sources.Where(source => source.Name == name).Select(source => source.Id).SingleAsync();
    }

    public static async Task<long> TagAsync(PortalDb db, string name)
    {
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Tags" ("Name") VALUES ({name}) ON CONFLICT ("Name") DO NOTHING""");
        return await db.Tags.Where(tag => tag.Name == name).Select(tag => tag.Id).SingleAsync();
    }
}

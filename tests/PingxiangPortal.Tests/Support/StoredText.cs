using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Support;

/// <summary>Every text that the store holds, whatever it belongs to.</summary>
internal static class StoredText
{
    public static async Task<IReadOnlyList<(string Table, string Column, string Text)>> AllAsync(PortalApp app) =>
        await app.UseAsync(async (PortalDb db) =>
        {
            var found = new List<(string, string, string)>();

            foreach (var entity in db.Model.GetEntityTypes().Where(each => each.GetTableName() is not null && !each.IsOwned()))
            {
                found.AddRange(await OfAsync(db, entity));
            }

            return found;
        });

    private static async Task<IEnumerable<(string Table, string Column, string Text)>> OfAsync(PortalDb db, IEntityType entity)
    {
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(entity.ClrType).Invoke(db, null);
        var rows = await ((IQueryable<object>)set!).AsNoTracking().ToListAsync(); // a set of a class
        return from row in rows
               from property in entity.GetProperties()
               let text = property.PropertyInfo?.GetValue(row) as string
               where text is not null
               select (entity.GetTableName()!, property.Name, text);
    }
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Support;

/// <summary>Reads the store past the product: every text of every table.</summary>
internal static class StoredText
{
    public static async Task<IReadOnlyList<(string Table, string Column, string Text)>> AllAsync(PortalApp app) =>
        await app.UseAsync(async (PortalDb db) =>
        {
            var found = new List<(string, string, string)>();
            await db.Database.OpenConnectionAsync();

            foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct())
            {
                found.AddRange(await OfTableAsync(db, table));
            }

            return found;
        });

    private static async Task<List<(string Table, string Column, string Text)>> OfTableAsync(PortalDb db, string table)
    {
        var found = new List<(string, string, string)>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the name comes from the model
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync();

        while (await rows.ReadAsync())
        {
            for (var column = 0; column < rows.FieldCount; column++)
            {
                if (rows.GetValue(column) is string text)
                {
                    found.Add((table, rows.GetName(column), text));
                }
            }
        }

        return found;
    }
}

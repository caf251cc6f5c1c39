using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Store;

public sealed class SqlitePragmaTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("journal_mode", "wal")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("mmap_size", "0")]
    public async Task Every_connection_keeps_what_was_acknowledged(string pragma, string expected)
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        Assert.Equal([expected, expected, expected], await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ReadAsync(pragma))));
    }

    private Task<string> ReadAsync(string pragma) => app.UseAsync(async (PortalDb db) =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma switch
        {
            "synchronous" => "PRAGMA synchronous",
            "foreign_keys" => "PRAGMA foreign_keys",
            "journal_mode" => "PRAGMA journal_mode",
            "busy_timeout" => "PRAGMA busy_timeout",
            _ => "PRAGMA mmap_size",
        };
        return $"{await command.ExecuteScalarAsync()}";
    });
}

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
    public async Task The_writer_keeps_what_it_acknowledged(string pragma, string expected)
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        Assert.Equal(expected, await app.WriteAsync(db => ReadAsync(db, pragma)));
    }

    private static async Task<string> ReadAsync(PortalDb db, string pragma)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;
        return $"{await command.ExecuteScalarAsync()}";
    }
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Store.Search;

public sealed class PostgresSearchStorageTests
{
    [Fact]
    public async Task The_tokens_of_a_long_text_are_packed_by_lz4()
    {
        if (!TestDatabase.IsPostgres)
        {
            return;
        }

        await using var app = new PortalApp();
        await app.PublishAsync("武功", string.Concat(Enumerable.Range(0, 600).Select(at => (char)('一' + at))));

        var found = await app.UseAsync((PortalDb db) => db.Database
            .SqlQuery<string>($"""SELECT pg_column_compression("Tokens") AS "Value" FROM "SearchEntries" """)
            .SingleAsync());

        Assert.Equal("lz4", found);
    }
}

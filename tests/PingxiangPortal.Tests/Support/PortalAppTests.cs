using Microsoft.Data.Sqlite;
using Npgsql;

namespace PingxiangPortal.Tests.Support;

public sealed class PortalAppTests
{
    [Fact]
    public async Task Each_app_has_a_folder_of_its_own_and_leaves_nothing_behind()
    {
        string first, second;
        await using (var app = new PortalApp())
        await using (var other = new PortalApp())
        {
            (first, second) = (app.DataFolder, other.DataFolder);
            using var client = app.CreateClient();
            Assert.True(Directory.Exists(app.SeedFolder));
        }

        Assert.NotEqual(first, second);
        Assert.False(Directory.Exists(first));
        Assert.False(Directory.Exists(second));
    }

    [Fact]
    public async Task Each_database_can_be_opened_on_the_engine_under_test()
    {
        var folder = Directory.CreateTempSubdirectory("portal-db-").FullName;
        using (var database = new TestDatabase(folder))
        {
            await using System.Data.Common.DbConnection connection = TestDatabase.IsPostgres
                ? new NpgsqlConnection(database.ConnectionString)
                : new SqliteConnection(database.ConnectionString);
            await connection.OpenAsync();

            Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

using Npgsql;

namespace PingxiangPortal.Tests.Support;

/// <summary>An empty database for one app: on the server that PORTAL_TEST_POSTGRES names, else a SQLite file.</summary>
internal sealed class TestDatabase : IDisposable
{
    private const string Variable = "PORTAL_TEST_POSTGRES";

    private static readonly string? Server = Environment.GetEnvironmentVariable(Variable);

    private readonly string name = $"portal_{Guid.NewGuid():N}";
    private bool isDropped;

    public TestDatabase(string folder)
    {
        if (IsPostgres)
        {
            Run($"CREATE DATABASE {name}");
        }

        // A pool outlives its database and would keep connections of a server that has few.
        ConnectionString = IsPostgres
            ? new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 10, ConnectionIdleLifetime = 5, ConnectionPruningInterval = 2 }.ToString()
            : $"Data Source={Path.Combine(folder, "portal.db")}";
    }

    public static bool IsPostgres => !string.IsNullOrEmpty(Server);

    public static string Engine => IsPostgres ? "Postgres" : "Sqlite";

    public string ConnectionString { get; }

    // WebApplicationFactory disposes itself twice.
    public void Dispose()
    {
        if (IsPostgres && !isDropped)
        {
            isDropped = true;
            using var connection = new NpgsqlConnection(ConnectionString);
            NpgsqlConnection.ClearPool(connection);
            Run($"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static void Run(string command)
    {
        using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { Pooling = false });
        using var sql = source.CreateCommand(command);
        sql.ExecuteNonQuery();
    }
}

namespace PingxiangPortal.Web.Store;

/// <summary>Which engine holds the store, and where.</summary>
internal sealed class DatabaseOptions
{
    public DatabaseEngine Engine { get; set; } = DatabaseEngine.Sqlite;

    /// <summary>How to reach the PostgreSQL server; for SQLite null, the store then lies in the data folder.</summary>
    public string? ConnectionString { get; set; }
}

internal enum DatabaseEngine
{
    /// <summary>One file in the data folder.</summary>
    Sqlite = 1,

    /// <summary>A PostgreSQL server, for growth.</summary>
    Postgres = 2,
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PingxiangPortal.Web.Store.Postgres;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Web.Store;

/// <summary>Connects the model to one engine.</summary>
internal static class DatabaseSetup
{
    public const string SqliteFile = "portal.db";

    public static IServiceCollection AddPortalDb(this IServiceCollection services, DatabaseOptions options, string dataDir)
    {
        if (options.Engine == DatabaseEngine.Postgres)
        {
            services.AddDbContext<PostgresPortalDb>(db => db.UseNpgsql(options.ConnectionString));
            services.AddScoped<PortalDb>(provider => provider.GetRequiredService<PostgresPortalDb>());
        }
        else
        {
            var connection = SqliteConnectionString(dataDir);
            services.AddDbContext<SqlitePortalDb>(db => db.UseSqlite(connection).AddInterceptors(new SqlitePragmas()));
            services.AddScoped<PortalDb>(provider => provider.GetRequiredService<SqlitePortalDb>());
        }

        return services;
    }

    /// <summary>True for what the Postgres driver can read, whether or not a server answers there.</summary>
    public static bool IsConnectionString(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException)
        {
            return false;
        }
    }

    private static string SqliteConnectionString(string dataDir) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(dataDir, SqliteFile),
        ForeignKeys = true,
    }.ConnectionString;
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using PingxiangPortal.Web.Store.Kept;
using PingxiangPortal.Web.Store.Postgres;
using PingxiangPortal.Web.Store.Sqlite;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Store;

/// <summary>Connects the model to one engine: contexts that only read for everybody, and one writer.</summary>
internal static class DatabaseSetup
{
    public const string SqliteFile = "portal.db";

    /// <summary>Contexts that are kept with their connections; a crowd may have more, which are thrown away after use.</summary>
    private const int MostReaders = 64;

    public static IServiceCollection AddPortalDb(this IServiceCollection services, DatabaseOptions options, string dataDir, TimeZoneInfo zone)
    {
        services.AddSingleton(new LocalDays(zone));
        return options.Engine == DatabaseEngine.Postgres
            ? services.AddPostgres(options.ConnectionString!) // checked with the settings
            : services.AddSqlite(Path.Combine(dataDir, SqliteFile));
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

    private static IServiceCollection AddSqlite(this IServiceCollection services, string file)
    {
        var reading = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly }.ConnectionString;
        var writing = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, ForeignKeys = true }.ConnectionString;

        var readers = new ReaderConnections(reading);

        return services
            .AddDbContextPool<SqlitePortalDb>(
                db => db.UseSqlite(reading).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).AddInterceptors(readers),
                MostReaders)
            .AddScoped<PortalDb>(provider => provider.GetRequiredService<SqlitePortalDb>())
            .AddMigrations(provider => new SqlitePortalDb(Options<SqlitePortalDb>(provider).UseSqlite(writing).Options))
            .AddSingleton(provider => new SqliteWriter(() => new SqliteWriteScope(
                writing,
                connection => new PooledDbContextFactory<SqlitePortalDb>(Options<SqlitePortalDb>(provider).UseSqlite(connection).Options, poolSize: 2))))
            .AddSingleton<Writer>(provider => provider.GetRequiredService<SqliteWriter>())
            .AddHostedService(provider => provider.GetRequiredService<SqliteWriter>());
    }

    private static IServiceCollection AddPostgres(this IServiceCollection services, string connectionString)
    {
        var writing = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 32, AutoPrepareMinUsages = 2 };
        var reading = new NpgsqlConnectionStringBuilder(writing.ConnectionString)
        {
            NoResetOnClose = true, // a question leaves nothing behind in its session

            // Short questions: to compile one or to share it among processes takes longer than to answer it.
            Options = $"{writing.Options} -c default_transaction_read_only=on -c jit=off -c max_parallel_workers_per_gather=0".TrimStart(),
        };

        return services
            .AddDbContextPool<PostgresPortalDb>(db => db.UseNpgsql(reading.ConnectionString).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking))
            .AddScoped<PortalDb>(provider => provider.GetRequiredService<PostgresPortalDb>())
            .AddMigrations(provider => new PostgresPortalDb(Options<PostgresPortalDb>(provider).UseNpgsql(writing.ConnectionString).Options))
            .AddSingleton<Writer>(provider => new PostgresWriter(
                new PooledDbContextFactory<PostgresPortalDb>(Options<PostgresPortalDb>(provider).UseNpgsql(writing.ConnectionString).Options),
                provider.GetRequiredService<TimeProvider>()));
    }

    private static IServiceCollection AddMigrations(this IServiceCollection services, Func<IServiceProvider, PortalDb> open) =>
        services.AddSingleton(provider => new Migrations(
            () => open(provider),
            provider.GetRequiredService<LocalDays>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<Migrations>>()));

    /// <summary>The model asks the application for the version of Identity's tables.</summary>
    private static DbContextOptionsBuilder<TContext> Options<TContext>(IServiceProvider services)
        where TContext : PortalDb =>
        new DbContextOptionsBuilder<TContext>().UseApplicationServiceProvider(services);
}

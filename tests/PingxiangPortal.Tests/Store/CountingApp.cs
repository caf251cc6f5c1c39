using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store.Postgres;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Tests.Store;

/// <summary>The app, with a look at every command that its requests read with.</summary>
public sealed class CountingApp : PortalApp
{
    private readonly Watch watch = new();

    /// <summary>The commands that something runs.</summary>
    internal async Task<IReadOnlyList<string>> CommandsOfAsync(Func<Task> use)
    {
        watch.Seen.Clear();
        await use();
        return [.. watch.Seen];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services
            .ConfigureDbContext<SqlitePortalDb>(db => db.AddInterceptors(watch))
            .ConfigureDbContext<PostgresPortalDb>(db => db.AddInterceptors(watch)));
    }

    private sealed class Watch : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Seen { get; } = new();

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            Seen.Enqueue(result.CommandText);
            return result;
        }
    }
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Hot;
using PingxiangPortal.Web.Store.Postgres;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Tests.Store;

/// <summary>The app, with somebody who looks at every command that its requests read with.</summary>
public abstract class WatchedApp : PortalApp
{
    protected abstract IInterceptor Watcher { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services
            .ConfigureDbContext<SqlitePortalDb>(db => db.AddInterceptors(Watcher))
            .ConfigureDbContext<PostgresPortalDb>(db => db.AddInterceptors(Watcher))
            .Remove(services.Single(each => each.ImplementationType == typeof(HotBeat)))); // it reads whenever it likes
    }
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;

namespace PingxiangPortal.Tests.Support;

/// <summary>The whole product in memory, with its own folder, its own database and no seeds.</summary>
public class PortalApp : WebApplicationFactory<Program>
{
    private readonly TestDatabase database;

    public PortalApp() => database = new TestDatabase(DataFolder);

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("portal-app-").FullName;

    public string SeedFolder => Path.Combine(DataFolder, "seeds");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Directory.CreateDirectory(SeedFolder);
        // As readers get it: Development shows errors that nobody else sees, and a build (unlike a published site)
        // maps one more endpoint that looks for new static files.
        builder
            .UseEnvironment(Environments.Production)
            .UseStaticWebAssets()
            .UseSetting("ReloadStaticAssetsAtRuntime", "false")
            .UseSetting("Portal:DataDir", DataFolder)
            .UseSetting("Portal:SeedDir", SeedFolder)
            .UseSetting("Portal:BaseUrl", "http://localhost")
            .UseSetting("Portal:Database:Engine", TestDatabase.Engine)
            .UseSetting("Portal:Database:ConnectionString", database.ConnectionString);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(DataFolder))
        {
            SqliteConnection.ClearAllPools();
            database.Dispose();
            Directory.Delete(DataFolder, recursive: true);
        }
    }
}

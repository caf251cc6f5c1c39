using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>The whole product on a real port, with a folder of its own; a test puts its seeds there before it starts the site.</summary>
public sealed class LiveSite : WebApplicationFactory<Program>
{
    public string DataFolder { get; } = Directory.CreateTempSubdirectory("portal-site-").FullName;

    public string SeedFolder => Path.Combine(DataFolder, "seeds");

    public Uri Start()
    {
        Directory.CreateDirectory(SeedFolder);
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Portal:DataDir", DataFolder)
        .UseSetting("Portal:SeedDir", SeedFolder)
        .UseSetting("Portal:Database:Engine", "Sqlite")
        .UseSetting("Portal:Database:ConnectionString", $"Data Source={Path.Combine(DataFolder, "portal.db")}");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(DataFolder))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(DataFolder, recursive: true);
        }
    }
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Tests.Support;

/// <summary>
/// The whole product in memory, with its own folder, its own database, a clock that the test moves and no seeds.
/// The limits by address are off, because every test comes from one address; tests of the limits switch them on.
/// </summary>
public class PortalApp : WebApplicationFactory<Program>
{
    private readonly PortalHome home;
    private readonly Dictionary<string, string> settings = new()
    {
        ["Portal:BaseUrl"] = "http://localhost",
        ["Portal:Limits:ReactionsPerMinutePerAddress"] = "0",
        ["Portal:Limits:PreferencesPerMinutePerAddress"] = "0",
        ["Portal:Limits:SignInsPerMinutePerAddress"] = "0",
        ["Portal:Limits:DeskPostsPerMinutePerAddress"] = "0",
        ["Portal:Limits:SearchesPerMinutePerAddress"] = "0",
    };

    private bool ownsHome = true;

    public PortalApp()
        : this(new PortalHome())
    {
    }

    private PortalApp(PortalHome home) => this.home = home;

    public string DataFolder => home.DataFolder;

    public string SeedFolder => home.SeedFolder;

    public string ConnectionString => home.ConnectionString;

    internal Clock Clock { get; private init; } = new();

    /// <summary>Sets something before the first use.</summary>
    public PortalApp With(string setting, string value)
    {
        settings[setting] = value;

        if (setting == "Portal:BaseUrl")
        {
            ClientOptions.BaseAddress = new Uri(value);
        }

        return this;
    }

    /// <summary>Ends this run and gives the next one on the same folder and database.</summary>
    internal async Task<PortalApp> RestartAsync()
    {
        _ = Services;
        ownsHome = false;
        await DisposeAsync();
        await home.WaitUntilFreeAsync();
        var next = new PortalApp(home) { Clock = Clock };

        foreach (var (setting, value) in settings)
        {
            next.With(setting, value);
        }

        return next;
    }

    /// <summary>Uses one of the product's own services, as a request or a command would.</summary>
    internal async Task<TAnswer> UseAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> use)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Changes the store as no page would, for a test of what happens then.</summary>
    internal Task<TAnswer> WriteAsync<TAnswer>(Func<PortalDb, Task<TAnswer>> write) =>
        Services.GetRequiredService<Writer>().WriteAsync(write);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // As readers get it: Development shows errors that nobody else sees, and a build (unlike a published site)
        // maps one more endpoint that looks for new static files.
        builder
            .UseEnvironment(Environments.Production)
            .UseStaticWebAssets()
            .UseSetting("ReloadStaticAssetsAtRuntime", "false")
            .UseSetting("Portal:DataDir", DataFolder)
            .UseSetting("Portal:SeedDir", SeedFolder)
            .UseSetting("Portal:Database:Engine", TestDatabase.Engine)
            .UseSetting("Portal:Database:ConnectionString", ConnectionString)
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));

        foreach (var (setting, value) in settings)
        {
            builder.UseSetting(setting, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && ownsHome)
        {
            home.Dispose();
        }
    }
}

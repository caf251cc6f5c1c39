using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>The whole product on a real port, as readers get it; it leaves the folder that it was given.</summary>
public sealed class LiveSite(PortalFolder folder) : WebApplicationFactory<Program>
{
    /// <summary>The pass phrase of every account that a test adds.</summary>
    public const string Password = "liang an de lu deng";

    private readonly Dictionary<string, string> settings = [];

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Sets one of the product's settings before the start.</summary>
    public LiveSite With(string name, string value)
    {
        settings[name] = value;
        return this;
    }

    public Uri Start(int port = 0)
    {
        UseKestrel(port);
        StartServer();
        return Address;
    }

    /// <summary>Adds an account that signs in as <paramref name="name"/> with <see cref="Password"/>.</summary>
    internal async Task AddAccountAsync(string name, string displayName, StaffRole role)
    {
        await using var scope = Services.CreateAsyncScope();
        var wanted = new NewAccount(name, displayName, role, Password);
        var (account, problems) = await scope.ServiceProvider.GetRequiredService<AddStaffAccount>().ExecuteAsync(wanted);
        Assert.True(account is not null, string.Join('\n', problems.Select(problem => problem.Message)));
    }

    /// <summary>Gives articles a cover, as a publisher does, before anybody opens a page.</summary>
    internal async Task AddCoverAsync(params string[] titles)
    {
        await using var scope = Services.CreateAsyncScope();
        await using var file = File.OpenRead(Repository.PathOf(".readme", "front-page.png"));
        var edit = new Edit(null, "編輯甲", TimeProvider.System.GetUtcNow().UtcDateTime);
        var outcome = await scope.ServiceProvider.GetRequiredService<UploadPicture>().ExecuteAsync(file, "front-page.png", edit, CancellationToken.None);
        var image = Assert.IsType<UploadOutcome.Taken>(outcome).Image;
        var changed = await ChangeStoreAsync(async db =>
        {
            (await db.Images.FindAsync(image.Id))!.Describe("本網的首頁", isDecorative: false, "這一天的首頁", "本網"); // it was just taken
            await db.SaveChangesAsync();
            return await db.Articles.Where(article => titles.Contains(article.Title)).ExecuteUpdateAsync(set => set.SetProperty(article => article.CoverId, image.Id));
        });
        Assert.Equal(titles.Length, changed);
    }

    /// <summary>The address that the console prints while there is no account.</summary>
    internal async Task<string> OfferSetupAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var secret = await scope.ServiceProvider.GetRequiredService<OfferSetup>().ExecuteAsync();
        Assert.NotNull(secret);
        return new Uri(Address, OfferSetup.Address(secret)).ToString();
    }

    /// <summary>Changes the store of the running site.</summary>
    internal Task<int> ChangeStoreAsync(Func<PortalDb, Task<int>> change) =>
        Services.GetRequiredService<Writer>().WriteAsync(change);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await folder.WaitUntilFreeAsync();
        SqliteConnection.ClearAllPools();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder
            .UseEnvironment(Environments.Production)
            .UseSetting("ReloadStaticAssetsAtRuntime", "false")
            .UseSetting("Portal:DataDir", folder.Root)
            .UseSetting("Portal:SeedDir", folder.Seeds)
            // The port is the test's or the system's choice; the site takes it as its own address once it listens.
            .UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0")
            .UseSetting("Portal:Limits:SignInsPerMinutePerAddress", "0");

        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }
}

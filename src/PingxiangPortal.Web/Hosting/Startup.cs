using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Features.Import;
using PingxiangPortal.Web.Ops.Commands;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Hosting;

/// <summary>What happens before the first request, or a command: the store is brought up to date and the seeds are imported.</summary>
internal static class Startup
{
    public static async Task<int> ServeAsync(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<PortalSettings>();
        await using var held = app.Services.GetRequiredService<DataFolder>().Lock();
        var report = await StartFailures.OpenStoreAsync(settings, () => PrepareAsync(app, settings));

        await StartFailures.ListenAsync(app);
        settings.Site.SettleOn(new Uri(app.Urls.First()));
        await Banner.WriteAsync(app, report);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>A command runs beside a server as well as alone; alone, it brings the store up to date first.</summary>
    public static async Task<int> CommandAsync(WebApplication app, IReadOnlyList<string> words)
    {
        var settings = app.Services.GetRequiredService<PortalSettings>();
        await using var held = app.Services.GetRequiredService<DataFolder>().TryLock();
        return await StartFailures.OpenStoreAsync(settings, () => RunAsync(app, words, isAlone: held is not null));
    }

    private static async Task<int> RunAsync(WebApplication app, IReadOnlyList<string> words, bool isAlone)
    {
        if (isAlone)
        {
            await app.Services.GetRequiredService<Migrations>().ApplyAsync(CancellationToken.None);
        }

        return await PortalCommands.RunAsync(app.Services, words, isAlone);
    }

    private static async Task<StartReport> PrepareAsync(WebApplication app, PortalSettings settings)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var stop = app.Lifetime.ApplicationStopping;

        await services.GetRequiredService<Migrations>().ApplyAsync(stop);
        services.GetRequiredService<PictureFiles>().RemoveLeftovers();
        Floors.Check(services.GetRequiredService<PortalDb>());
        var imported = await services.GetRequiredService<ImportSeeds>().ExecuteAsync(settings.SeedDir, stop);
        var secret = await services.GetRequiredService<OfferSetup>().ExecuteAsync(stop);
        return new StartReport(imported, secret);
    }
}

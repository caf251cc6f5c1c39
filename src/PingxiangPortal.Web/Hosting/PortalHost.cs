using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Features.Admin;
using PingxiangPortal.Web.Features.Archive;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Feeds;
using PingxiangPortal.Web.Features.Home;
using PingxiangPortal.Web.Features.Hot;
using PingxiangPortal.Web.Features.Import;
using PingxiangPortal.Web.Features.Lists;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Features.Reactions;
using PingxiangPortal.Web.Features.Search;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Ops.Health;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Hosting;

/// <summary>Puts the portal together: its parts, and the order in which a request meets them.</summary>
internal static class PortalHost
{
    public static WebApplication Build(CommandLine commandLine)
    {
        // Slim: without IIS and HTTP/3, which would be loaded at every start. HTTPS is added below.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Settings are read and checked once; nobody need watch the files.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. commandLine.Settings],
            ContentRootPath = commandLine.ContentRoot,
        });
        var settings = PortalSettings.Read(builder.Configuration, builder.Environment);
        Hosts.Check(builder.Configuration, builder.Environment.IsProduction());
        var folder = DataFolder.Open(settings.DataDir);

        if (BaseAddress.Bound(builder.Configuration) is null)
        {
            builder.WebHost.UseUrls(BaseAddress.DefaultUrl);
        }

        // A build that isn't published finds its files through this manifest, in every environment.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(KestrelLimits.Configure);
        Logging.Configure(builder, folder);
        AddPortal(builder, settings, folder);

        var app = builder.Build();
        UsePortal(app, settings);
        MapPortal(app);
        return app;
    }

    private static void AddPortal(WebApplicationBuilder builder, PortalSettings settings, DataFolder folder)
    {
        var services = builder.Services;
        services.AddSingleton(settings).AddSingleton(settings.Site).AddSingleton(folder);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new SiteClock(provider.GetRequiredService<TimeProvider>(), settings.Zone));
        services.AddSingleton(new SiteWords(settings.Options.SiteName ?? "", settings.Options.Tagline ?? ""));
        services.AddSingleton(new ReaderCookie(folder.ReaderKey(), settings.Site));
        services.AddSingleton<Links>();
        services.AddSingleton(new ScriptAddresses(settings.RootScript));

        services.AddPortalDb(settings.Options.Database, settings.DataDir, settings.Zone);
        services.AddDataProtection().SetApplicationName("PingxiangPortal").PersistKeysToFileSystem(folder.Keys);
        services.Configure<HostFilteringOptions>(options => Hosts.Configure(options, builder.Configuration, settings.Site));
        services.Configure<ForwardedHeadersOptions>(options => Proxies.Configure(options, settings.Proxies));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddRateLimiter(options => RateLimits.Configure(options, settings.Options.Limits));
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<FormOptions>(FormLimits.Configure);
        services.AddPages(settings.Site);
        services.AddPageCache(new StaffCookie(settings.Site.CookieName(StaffSession.Scheme)));
        services.AddHealth();
        services.AddPictures(folder.Pictures);

        services.AddShared();
        services.AddAccounts(settings.Site);
        services.AddReactions();
        services.AddArticles();
        services.AddEditing(settings.Options.Editing);
        services.AddMedia(settings.Options.Pictures);
        services.AddCategories();
        services.AddLists();
        services.AddArchive();
        services.AddHome();
        services.AddHot();
        services.AddSearch();
        services.AddFeeds();
        services.AddImport();
        services.AddAdmin();
    }

    private static void UsePortal(WebApplication app, PortalSettings settings)
    {
        if (settings.Proxies.Count > 0)
        {
            app.UseForwardedHeaders();                      // first: who calls, and by which scheme
        }

        if (settings.Site.IsHttps)
        {
            app.Use(HttpsOnly.Redirect);
            app.UseHsts();
        }

        var cache = app.Services.GetRequiredService<PageCache>();
        app.Use(app.Services.GetRequiredService<ScriptAddresses>().TakeOffAsync); // one route for both scripts
        app.Use(cache.AnswerAsync);                         // most requests end here
        app.UseRouting();                                   // the endpoint's own limits are known from here on
        app.Use(InBothScripts.RefuseOthers);
        app.Use(cache.RenderAsync);
        app.Use(SecurityHeaders.Add);                       // on every answer that the cache doesn't give, refusals included
        app.UseResponseCompression();
        app.UseExceptionHandler(ErrorPages.Failures());     // an answer in the site's look, whatever goes wrong below
        app.UseStatusCodePagesWithReExecute(ErrorPages.Path);
        app.UseRateLimiter();                               // before any work is done for the request
        app.Use(SameOriginOnly.RefuseCrossSite);
        app.Use(BadInput.Refuse);                           // reads the form; nobody below meets a broken one
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(BadInput.RefuseFiles);                      // files, once it is known who sends them
        app.UseAntiforgery();
    }

    private static void MapPortal(WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapReactions();
        app.MapMedia();
        app.MapSearch();
        app.MapFeeds();
        app.MapPreferences();
        app.MapHealth();
    }
}

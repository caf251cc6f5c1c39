using System.Net;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Hosting;

/// <summary>The settings after every check: full paths, a known zone, an address that can be trusted.</summary>
internal sealed record PortalSettings
{
    public required string DataDir { get; init; }

    public required string SeedDir { get; init; }

    public required SiteAddress Site { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required Script RootScript { get; init; }

    public required IReadOnlyList<IPAddress> Proxies { get; init; }

    public required PortalOptions Options { get; init; }

    /// <summary>Where the store is, in a sentence for the operator; never the connection string, which may hold a password.</summary>
    public string StoreName => Options.Database.Engine == DatabaseEngine.Postgres
        ? "Portal:Database:ConnectionString"
        : Path.Combine(DataDir, DatabaseSetup.SqliteFile);

    /// <exception cref="StartupMistake">A setting is wrong; the message names it.</exception>
    public static PortalSettings Read(IConfiguration configuration, IWebHostEnvironment environment)
    {
        var options = Bind(configuration);
        CheckNumbers(options);
        CheckDatabase(options.Database);

        return new PortalSettings
        {
            Options = options,
            DataDir = FullPath("Portal:DataDir", options.DataDir, environment.ContentRootPath),
            SeedDir = options.SeedDir is { } seeds
                ? FullPath("Portal:SeedDir", seeds, environment.ContentRootPath)
                : Path.Combine(AppContext.BaseDirectory, "seeds"),
            Site = BaseAddress.Find(configuration, options.BaseUrl, environment.IsProduction()),
            Zone = FindZone(options.TimeZone),
            RootScript = FindScript(options.RootScript),
            Proxies = [.. options.Proxies.Select(FindProxy)],
        };
    }

    private static PortalOptions Bind(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection(PortalOptions.Section)
                .Get<PortalOptions>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new PortalOptions();
        }
        catch (InvalidOperationException mistake)
        {
            // The binder's own sentence names the key: Failed to convert … at 'Portal:Limits:…'.
            throw new StartupMistake($"A setting under Portal can't be read: {mistake.Message}");
        }
    }

    private static void CheckNumbers(PortalOptions options)
    {
        foreach (var (name, value) in options.Limits.All())
        {
            if (value < 0)
            {
                throw new StartupMistake($"Portal:Limits:{name} is {value}; it must be 0 (off) or more.");
            }
        }

        CheckRanges("Editing", options.Editing.All());
        CheckRanges("Pictures", options.Pictures.All());
    }

    private static void CheckRanges(string section, IEnumerable<(string Name, int Value, int Least, int Most)> numbers)
    {
        foreach (var (name, value, least, most) in numbers)
        {
            if (value < least || value > most)
            {
                throw new StartupMistake($"Portal:{section}:{name} is {value}; it must be from {least} to {most}.");
            }
        }
    }

    private static void CheckDatabase(DatabaseOptions database)
    {
        if (!Enum.IsDefined(database.Engine))
        {
            throw new StartupMistake($"Portal:Database:Engine is {database.Engine}; it must be Sqlite or Postgres.");
        }

        if (database.Engine == DatabaseEngine.Postgres && string.IsNullOrWhiteSpace(database.ConnectionString))
        {
            throw new StartupMistake("Portal:Database:ConnectionString is missing; the Postgres engine needs it.");
        }

        if (database is { Engine: DatabaseEngine.Postgres, ConnectionString: { } text } && !DatabaseSetup.IsConnectionString(text))
        {
            throw new StartupMistake("Portal:Database:ConnectionString can't be read; it must be like Host=…;Database=…;Username=…;Password=….");
        }
    }

    private static string FullPath(string name, string path, string contentRoot)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new StartupMistake($"{name} is empty or no path.");
        }

        return Path.GetFullPath(path, contentRoot);
    }

    private static TimeZoneInfo FindZone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new StartupMistake($"Portal:TimeZone is {name}; no such time zone is known here.");

    private static Script FindScript(string tag) =>
        ScriptTags.TryParse(tag, out var script)
            ? script.Value
            : throw new StartupMistake($"Portal:RootScript is {tag}; it must be zh-Hant or zh-Hans.");

    private static IPAddress FindProxy(string address) =>
        IPAddress.TryParse(address, out var parsed)
            ? parsed
            : throw new StartupMistake($"Portal:Proxies has {address}; that is no IP address.");
}

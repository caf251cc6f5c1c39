using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>The portal as an operator gets it.</summary>
internal sealed class PublishedPortal
{
    private readonly WorkFolder work;

    private PublishedPortal(WorkFolder work) => this.work = work;

    private string Assembly => work.PathOf("portal", "PingxiangPortal.Web.dll");

    /// <summary>Publishes into the work folder, the build output of the checkout untouched.</summary>
    public static async Task<PublishedPortal> MakeAsync(WorkFolder work)
    {
        Console.WriteLine("publishing the portal");
        await Shell.RunWellAsync(
            "dotnet",
            "publish",
            Path.Combine(WorkFolder.Repository, "src", "PingxiangPortal.Web"),
            "-c",
            "Release",
            "--artifacts-path",
            work.PathOf("build"),
            "-o",
            work.PathOf("portal"));
        return new PublishedPortal(work);
    }

    public Task<ServerProcess> StartAsync(FilledStore store, bool withProbe = true) =>
        ServerProcess.StartAsync(Assembly, _ => [], Settings(store), withProbe);

    /// <summary>Runs one of the portal's own commands on a store.</summary>
    public async Task CommandAsync(FilledStore store, string input, params string[] words)
    {
        var settings = Settings(store).Select(each => $"--{each.Key.Replace("__", ":", StringComparison.Ordinal)}={each.Value}");
        var (code, output) = await Shell.RunAsync("dotnet", [Assembly, "--urls=http://localhost:5080", .. settings, .. words], input);

        if (code != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', words)} ended with {code}:\n{output}");
        }
    }

    private Dictionary<string, string> Settings(FilledStore store)
    {
        var settings = new Dictionary<string, string>
        {
            ["Portal__DataDir"] = store.DataDir,
            ["Portal__SeedDir"] = work.Folder("no-seeds"),
            ["Portal__Limits__ReactionsPerMinutePerAddress"] = "0",
            ["Portal__Limits__PreferencesPerMinutePerAddress"] = "0",
            ["Portal__Limits__SearchesPerMinutePerAddress"] = "0",
            ["Portal__Limits__SignInsPerMinutePerAddress"] = "0",
            ["Portal__Limits__DeskPostsPerMinutePerAddress"] = "0",
            ["Portal__Database__Engine"] = store.Place.Engine.ToString(),
        };

        if (store.Place.Engine == DatabaseEngine.Postgres)
        {
            settings["Portal__Database__ConnectionString"] = store.Place.Where;
        }

        return settings;
    }
}

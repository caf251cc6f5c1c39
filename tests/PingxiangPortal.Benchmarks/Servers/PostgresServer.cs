using System.Globalization;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>A PostgreSQL server of our own in the work folder, with every write on the disk as in earnest.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const int Port = 27_431;
    private const string User = "portal";

    private readonly string program;
    private readonly string folder;

    private PostgresServer(string program, string folder) => (this.program, this.folder) = (program, folder);

    public string ConnectionString { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={Port};Username={User};Database=postgres;Maximum Pool Size=100");

    /// <exception cref="InvalidOperationException">No PostgreSQL is installed, or it doesn't start.</exception>
    public static async Task<PostgresServer> StartAsync(WorkFolder work)
    {
        var program = NewestProgram() ?? throw new InvalidOperationException("No PostgreSQL is installed; name a server with --postgres.");
        var folder = work.Folder("postgres");
        var server = new PostgresServer(program, Path.Combine(folder, "data"));

        if (!File.Exists(Path.Combine(server.folder, "PG_VERSION")))
        {
            await OpenToPostgresAsync(folder);
            await server.RunAsync("initdb", "-D", server.folder, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        }

        await server.RunAsync(
            "pg_ctl", "-D", server.folder, "-l", Path.Combine(folder, "log"), "-w", "-o",
            string.Create(CultureInfo.InvariantCulture, $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c shared_buffers=512MB -c max_wal_size=4GB"),
            "start");
        return server;
    }

    public async ValueTask DisposeAsync() => await RunAsync("pg_ctl", "-D", folder, "-m", "fast", "-w", "stop");

    private Task RunAsync(string name, params string[] arguments)
    {
        string[] words = [Path.Combine(program, name), .. arguments];

        // PostgreSQL refuses to run as root.
        return Environment.UserName == "root"
            ? Shell.RunQuietAsync("runuser", ["-u", "postgres", "--", .. words])
            : Shell.RunQuietAsync(words[0], words[1..]);
    }

    private static async Task OpenToPostgresAsync(string folder)
    {
        if (Environment.UserName == "root")
        {
            await Shell.RunWellAsync("chown", "postgres:", folder);
        }
    }

    private static string? NewestProgram() => !Directory.Exists("/usr/lib/postgresql")
        ? null
        : Directory.EnumerateDirectories("/usr/lib/postgresql")
            .Select(each => Path.Combine(each, "bin"))
            .Where(each => File.Exists(Path.Combine(each, "initdb")))
            .OrderBy(each => each.Length)
            .ThenBy(each => each, StringComparer.Ordinal)
            .LastOrDefault();
}

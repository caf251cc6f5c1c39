using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PingxiangPortal.Benchmarks.Load;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>A server as a process of its own on one core, and what the system says about it.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly StringBuilder printed = new();
    private readonly string probe;

    private ServerProcess(ProcessStartInfo start, int port, string probe)
    {
        Port = port;
        this.probe = probe;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    public int Port { get; }

    public EndPoint Endpoint => new IPEndPoint(IPAddress.Loopback, Port);

    public Uri Address => new($"http://localhost:{Port}");

    public Requests Requests => new(Port);

    /// <summary>From the start of the process to the first answered front page.</summary>
    public TimeSpan StartTook { get; private set; }

    public TimeSpan CpuTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <param name="assembly">The program.</param>
    /// <param name="arguments">Its arguments, by the port that it is to listen on.</param>
    /// <param name="settings">Environment variables.</param>
    /// <param name="withProbe">Whether allocations are to be known; costs some milliseconds at the start.</param>
    public static async Task<ServerProcess> StartAsync(
        string assembly,
        Func<int, IEnumerable<string>> arguments,
        IReadOnlyDictionary<string, string> settings,
        bool withProbe)
    {
        var port = FreePort();
        var probe = withProbe ? Path.Combine(Path.GetTempPath(), $"benchmark-{port}.socket") : "";
        var (program, all) = Cores.ForServer([assembly, .. arguments(port)]);
        var start = new ProcessStartInfo(program, all) { RedirectStandardOutput = true, RedirectStandardError = true };
        Shell.Clean(start);
        start.Environment["ASPNETCORE_URLS"] = $"http://localhost:{port}";

        if (withProbe)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ServerProcess).Assembly.Location;
            start.Environment[StartupHook.SocketVariable] = probe;
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var server = new ServerProcess(start, port, probe);
        await server.BeginAsync();
        return server;
    }

    /// <summary>Memory that the process holds, in bytes.</summary>
    public async Task<long> ResidentBytesAsync()
    {
        var lines = await File.ReadAllLinesAsync($"/proc/{process.Id}/status");
        var line = lines.First(each => each.StartsWith("VmRSS:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
    }

    /// <summary>Bytes allocated since the start, and bytes on the managed heap; zeros without a probe.</summary>
    public async Task<(long Allocated, long Heap)> ManagedAsync()
    {
        if (probe.Length == 0)
        {
            return (0, 0);
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(probe));
        var room = new byte[64];
        var received = await socket.ReceiveAsync(room);
        var counts = Encoding.ASCII.GetString(room, 0, received).Split(' ');
        return (long.Parse(counts[0], CultureInfo.InvariantCulture), long.Parse(counts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Asks the process to end, and waits for it: acknowledged work has to be in the store by then.</summary>
    public async Task<int> StopAsync()
    {
        if (!process.HasExited)
        {
            await Shell.RunAsync("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync();
        }

        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process.Dispose();

        if (probe.Length > 0)
        {
            File.Delete(probe);
        }
    }

    private async Task BeginAsync()
    {
        var started = Stopwatch.GetTimestamp();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var line = new KeepAlive(Endpoint);
        var front = Requests.Get("/");

        while ((await line.AskAsync(front)).Status != (int)HttpStatusCode.OK)
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw new InvalidOperationException($"The server did not come up:\n{printed}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(2));
        }

        StartTook = Stopwatch.GetElapsedTime(started);
    }

    private void Keep(string? line)
    {
        lock (printed)
        {
            printed.AppendLine(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

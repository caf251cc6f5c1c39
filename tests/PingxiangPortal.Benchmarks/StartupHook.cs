using System.Globalization;
using System.Net.Sockets;
using System.Text;

/// <summary>
/// The runtime calls this in a measured server before its own code (DOTNET_STARTUP_HOOKS): a thread that answers, when
/// asked, how much was allocated so far and how large the managed heap is. So that no diagnostics package is needed.
/// </summary>
internal static class StartupHook
{
    public const string SocketVariable = "PORTAL_BENCHMARK_PROBE";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(SocketVariable) is { Length: > 0 } path)
        {
            new Thread(() => Answer(path)) { IsBackground = true, Name = "benchmark probe" }.Start();
        }
    }

    private static void Answer(string path)
    {
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        File.Delete(path);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();

        while (true)
        {
            using var caller = listener.Accept();
            var counts = string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalAllocatedBytes()} {GC.GetTotalMemory(forceFullCollection: false)}");
            caller.Send(Encoding.ASCII.GetBytes(counts));
        }
    }
}

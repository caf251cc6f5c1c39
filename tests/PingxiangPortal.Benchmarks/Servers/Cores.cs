using System.Globalization;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>One core for the measured server, the others for the load, so that neither takes time from the other.</summary>
internal static class Cores
{
    private const string Taskset = "taskset";

    private static readonly int Count = Environment.ProcessorCount;

    public static bool CanPin { get; } = Count > 1 && Shell.Has(Taskset);

    /// <summary>The program and arguments that start <c>dotnet</c> on the server's core.</summary>
    public static (string Program, IEnumerable<string> Arguments) ForServer(IEnumerable<string> dotnetArguments) =>
        CanPin ? (Taskset, ["-c", "0", "dotnet", .. dotnetArguments]) : ("dotnet", dotnetArguments);

    /// <summary>Keeps this process off the server's core; what it starts from now on too.</summary>
    public static async Task LeaveServersAsync()
    {
        if (CanPin)
        {
            var others = Count == 2 ? "1" : string.Create(CultureInfo.InvariantCulture, $"1-{Count - 1}");
            await Shell.RunWellAsync(Taskset, "-acp", others, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
    }
}

using Microsoft.AspNetCore.Http;
using PingxiangPortal.Benchmarks.Load;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>Puts load on a server and reads before and after what it cost.</summary>
internal static class Meter
{
    public static async Task<Measured> MeasureAsync(
        ServerProcess server,
        int connections,
        Func<int, long, ReadOnlyMemory<byte>> ask,
        TimeSpan duration,
        int wished = StatusCodes.Status200OK)
    {
        var (cpuBefore, before) = (server.CpuTime, await server.ManagedAsync());
        var result = await LoadRun.RunAsync(server.Endpoint, connections, ask, duration);
        var (cpu, after) = (server.CpuTime - cpuBefore, await server.ManagedAsync());
        var answers = Math.Max(1, result.Answers);
        return new Measured(
            result.PerSecond,
            result.Latencies.Within(0.50),
            result.Latencies.Within(0.99),
            cpu.TotalMicroseconds / answers,
            (double)(after.Allocated - before.Allocated) / answers,
            result.Others(wished));
    }
}

using PingxiangPortal.Benchmarks.Load;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>Lets the runtime compile for good what will be measured: so many answers, or so many seconds where they are slow.</summary>
internal static class WarmUp
{
    private const int Answers = 150_000;
    private const int FewestSeconds = 2;
    private const int UsualMostSeconds = 45;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static async Task WithAsync(ServerProcess server, Func<int, long, ReadOnlyMemory<byte>> ask, int mostSeconds = UsualMostSeconds)
    {
        var answers = 0L;

        for (var at = 0; at < FewestSeconds || (at < mostSeconds && answers < Answers); at++)
        {
            answers += (await LoadRun.RunAsync(server.Endpoint, Rounds.Connections, ask, Second)).Answers;
        }
    }
}

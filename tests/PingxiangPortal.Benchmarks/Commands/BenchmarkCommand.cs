namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>One command: its name, one line of usage, and what it does.</summary>
internal sealed record BenchmarkCommand(string Usage, Func<Options, Task<int>> RunAsync)
{
    public string Name => Usage.Split(' ')[0];
}

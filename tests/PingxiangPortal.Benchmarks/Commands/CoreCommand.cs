using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>The hot functions of PingxiangPortal.Core by BenchmarkDotNet.</summary>
internal static class CoreCommand
{
    public static BenchmarkCommand Command { get; } = new("core [--short] [--work DIR]", RunAsync);

    private static Task<int> RunAsync(Options options)
    {
        var job = options.Has("short") ? Job.ShortRun : Job.Default;
        var work = new WorkFolder(options.Text("work"));
        options.RefuseOthers();
        BenchmarkRunner.Run<CoreFunctions>(DefaultConfig.Instance
            // In this process: a project that BenchmarkDotNet makes would not fit this repository's build rules.
            .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(work.Folder("core")));
        return Task.FromResult(0);
    }
}

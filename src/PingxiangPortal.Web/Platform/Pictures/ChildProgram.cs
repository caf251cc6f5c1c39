using System.Diagnostics;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>How this same program is started once more to decode a picture.</summary>
internal static class ChildProgram
{
    // What the runtime and the system need to start a program; no setting and no secret of the portal is among it.
    private static readonly string[] Kept = ["PATH", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "LD_LIBRARY_PATH", "SystemRoot"];

    private static readonly Dictionary<string, string> Bounds = new()
    {
        // Threads' stacks, the heap's reserve and its second thread would be most of what the process may hold.
        ["DOTNET_GCHeapHardLimit"] = "0x4000000",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_DefaultStackSize"] = "40000",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
        // Its sockets would stay in the folder for temporary files when the process is killed.
        ["DOTNET_EnableDiagnostics"] = "0",
        ["MALLOC_ARENA_MAX"] = "2",
        // Pixels that don't fit into memory are not written to a disk instead.
        ["VIPS_DISC_THRESHOLD"] = "100g",
    };

    /// <param name="job">Its order.</param>
    /// <param name="scratch">Where it finds its folder for temporary files.</param>
    public static ProcessStartInfo Start(PictureJob job, string scratch)
    {
        var info = new ProcessStartInfo(Host)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = scratch,
        };

        foreach (var word in IsOwn(Host) ? job.Words : [Assembly, .. job.Words])
        {
            info.ArgumentList.Add(word);
        }

        SetEnvironment(info, scratch);
        return info;
    }

    private static string Assembly => typeof(ChildProgram).Assembly.Location;

    /// <summary>The portal's own executable, or the <c>dotnet</c> that runs it.</summary>
    private static string Host =>
        Environment.ProcessPath is { } path && (IsOwn(path) || IsNamed(path, "dotnet")) ? path
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static bool IsOwn(string path) => IsNamed(path, typeof(ChildProgram).Assembly.GetName().Name!);

    private static bool IsNamed(string path, string name)
    {
        var file = Path.GetFileName(path);
        return file == name || file == name + ".exe";
    }

    private static void SetEnvironment(ProcessStartInfo info, string scratch)
    {
        var kept = Kept
            .Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name)))
            .Where(each => each.Value is not null)
            .ToList();
        info.Environment.Clear();

        foreach (var (name, value) in kept)
        {
            info.Environment[name] = value;
        }

        foreach (var (name, value) in Bounds)
        {
            info.Environment[name] = value;
        }

        info.Environment["TMPDIR"] = scratch;
        info.Environment["TEMP"] = scratch;
    }
}

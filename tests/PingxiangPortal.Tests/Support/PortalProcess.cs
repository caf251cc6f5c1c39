using System.Diagnostics;
using System.Text;

namespace PingxiangPortal.Tests.Support;

/// <summary>The product as an operator starts it: a process of its own, with what it printed.</summary>
internal sealed class PortalProcess : IDisposable
{
    private const string Started = "Ctrl+C";

    private readonly Process process;
    private readonly StringBuilder printed = new();
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PortalProcess(IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        info.ArgumentList.Add(typeof(Program).Assembly.Location);

        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        process = new Process { StartInfo = info };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Printed
    {
        get
        {
            lock (printed)
            {
                return printed.ToString();
            }
        }
    }

    public int ExitCode => process.ExitCode;

    /// <summary>The settings that lead a process to an app's folder and database.</summary>
    public static IReadOnlyList<string> On(PortalApp app) =>
    [
        "--urls=http://127.0.0.1:0",
        $"--Portal:DataDir={app.DataFolder}",
        $"--Portal:SeedDir={app.SeedFolder}",
        $"--Portal:Database:Engine={TestDatabase.Engine}",
        $"--Portal:Database:ConnectionString={app.ConnectionString}",
    ];

    /// <summary>Runs until the process ends by itself.</summary>
    public static async Task<PortalProcess> RunAsync(IEnumerable<string> arguments, string input = "")
    {
        var portal = new PortalProcess(arguments);
        await portal.process.StandardInput.WriteAsync(input);
        portal.process.StandardInput.Close();
        await portal.process.WaitForExitAsync();
        return portal;
    }

    /// <summary>Starts without waiting for anything.</summary>
    public static PortalProcess Begin(IEnumerable<string> arguments) => new(arguments);

    /// <summary>Runs until the site serves, or the process ended.</summary>
    public static async Task<PortalProcess> ServeAsync(IEnumerable<string> arguments)
    {
        var portal = new PortalProcess(arguments);
        await Task.WhenAny(portal.started.Task, portal.process.WaitForExitAsync());
        return portal;
    }

    /// <summary>Ends the process as a power cut would.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (printed)
        {
            printed.AppendLine(line);
        }

        if (line?.Contains(Started, StringComparison.Ordinal) == true)
        {
            started.TrySetResult();
        }
    }
}

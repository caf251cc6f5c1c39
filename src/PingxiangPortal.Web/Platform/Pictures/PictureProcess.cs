using System.Diagnostics;
using System.Text.Json;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>
/// Has pictures decoded by a process each, which may crash, loop or be taken over: the portal loses that picture and
/// nothing else.
/// </summary>
internal sealed class PictureProcess(PictureBounds bounds, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim turns = new(bounds.AtOnce);

    /// <summary>Waits for its turn, runs, and has ended when this returns, whatever happened.</summary>
    /// <exception cref="OperationCanceledException">Whoever asked left; the process is ended.</exception>
    public async Task<PictureReport> RunAsync(PictureJob job, CancellationToken cancel)
    {
        if (!await turns.WaitAsync(bounds.Queue, cancel))
        {
            return PictureReport.Refused(PictureRefusal.Busy);
        }

        try
        {
            return await WatchAsync(job, cancel);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task<PictureReport> WatchAsync(PictureJob job, CancellationToken cancel)
    {
        using var process = new Process { StartInfo = ChildProgram.Start(job, job.Folder) };
        process.Start();
        process.StandardInput.Close();
        var silenced = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);

        try
        {
            var line = await FollowAsync(process, new BoundedLines(process.StandardOutput.BaseStream), cancel);
            return Read(line) ?? PictureReport.Refused(PictureRefusal.TooCostly);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            await silenced;
        }
    }

    /// <summary>The report; null from a process that its bounds ended, or what the picture did to the decoder.</summary>
    private async Task<string?> FollowAsync(Process process, BoundedLines lines, CancellationToken cancel)
    {
        var line = await NextAsync(process, lines.NextAsync(), bounds.Start, cancel);
        line = line == PictureReport.Ready ? await NextAsync(process, lines.NextAsync(), bounds.Decode, cancel) : null;
        return line == PictureReport.Decoded ? await NextAsync(process, lines.NextAsync(), bounds.Write, cancel) : line;
    }

    /// <summary>A read from a pipe can't be cancelled everywhere, so it is left alone; it ends with the process.</summary>
    private async Task<string?> NextAsync(Process process, Task<string?> line, Allowance allowed, CancellationToken cancel)
    {
        var began = time.GetTimestamp();
        var before = ProcessorTime(process);

        while (!line.IsCompleted)
        {
            if (time.GetElapsedTime(began) >= allowed.Clock || ProcessorTime(process) - before >= allowed.Processor)
            {
                return null;
            }

            await Task.WhenAny(line, Task.Delay(Look, time, cancel));
            cancel.ThrowIfCancellationRequested();
        }

        return await line;
    }

    private static TimeSpan ProcessorTime(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.Zero; // it has ended; what it said last is still to be read
        }
    }

    private static PictureReport? Read(string? line)
    {
        try
        {
            return line is null ? null : JsonSerializer.Deserialize(line, PictureReportJson.Default.PictureReport);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

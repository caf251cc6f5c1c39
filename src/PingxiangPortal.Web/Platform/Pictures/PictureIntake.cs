using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>The way of a picture from a stream to its files: received, looked at, decoded elsewhere, stored.</summary>
internal sealed partial class PictureIntake(PictureFiles files, PictureProcess process, TimeProvider time, ILogger<PictureIntake> log)
{
    // ENOSPC, and Windows' ERROR_DISK_FULL as an HRESULT.
    private const int NoSpace = 28;
    private const int WindowsNoSpace = unchecked((int)0x80070070);

    /// <summary>Takes an uploaded picture, or says why not; in either case no other file is left.</summary>
    /// <param name="upload">Read to its end, or to a little more than a picture may have.</param>
    /// <param name="cancel">When the uploader leaves.</param>
    public Task<PictureOutcome> TakeAsync(Stream upload, CancellationToken cancel) =>
        WithRoomAsync(work => ReceiveAsync(upload, work, cancel));

    /// <summary>Cuts the parts of a stored picture around a focal point, from its master.</summary>
    /// <returns>What was written, or why it can't be done; <see cref="PictureRefusal.Empty"/> when the picture is gone.</returns>
    public Task<PictureOutcome> CutAsync(PictureKey key, FocalPoint focus, CancellationToken cancel) =>
        WithRoomAsync(work => files.FindMaster(key) is { } master
            ? StoreAsync(key, work, new PictureJob(PictureTask.Crops, ImageKind.WebP, master, work.Written, focus), cancel)
            : Task.FromResult<PictureOutcome>(Refuse(PictureRefusal.Empty)));

    private static PictureOutcome.Refused Refuse(PictureRefusal why) => new(why);

    private async Task<PictureOutcome> WithRoomAsync(Func<PictureWorkspace, Task<PictureOutcome>> act)
    {
        var began = time.GetTimestamp();
        var outcome = files.HasRoom ? await InWorkspaceAsync(act) : Refuse(PictureRefusal.DiskFull);

        if (outcome is PictureOutcome.Refused { Why: var why })
        {
            LogRefused(why, (int)time.GetElapsedTime(began).TotalMilliseconds);
        }

        return outcome;
    }

    private async Task<PictureOutcome> InWorkspaceAsync(Func<PictureWorkspace, Task<PictureOutcome>> act)
    {
        try
        {
            using var work = files.Receive();
            return await act(work);
        }
        catch (IOException full) when (full.HResult is NoSpace or WindowsNoSpace)
        {
            return Refuse(PictureRefusal.DiskFull);
        }
    }

    private async Task<PictureOutcome> ReceiveAsync(Stream upload, PictureWorkspace work, CancellationToken cancel)
    {
        await using var file = new FileStream(work.Upload, FileMode.CreateNew, FileAccess.ReadWrite);
        var bytes = await CopyAsync(upload, file, cancel);

        if (bytes is 0 or > ImageLimits.Bytes)
        {
            return Refuse(bytes == 0 ? PictureRefusal.Empty : PictureRefusal.TooManyBytes);
        }

        file.Position = 0;

        if (ImageCheck.Refuses(file, out var header) is { } refusal)
        {
            return Refuse(refusal);
        }

        var job = new PictureJob(PictureTask.Renditions, header.Kind, work.Upload, work.Written, FocalPoint.Middle);
        return await StoreAsync(PictureKey.New(), work, job, cancel);
    }

    /// <summary>The bytes that came; one more than allowed stands for any more.</summary>
    private static async Task<int> CopyAsync(Stream upload, FileStream file, CancellationToken cancel)
    {
        var piece = new byte[64 * 1024];
        var total = 0;

        while (total <= ImageLimits.Bytes && await upload.ReadAsync(piece, cancel) is > 0 and var count)
        {
            await file.WriteAsync(piece.AsMemory(0, count), cancel);
            total += count;
        }

        await file.FlushAsync(cancel);
        return total;
    }

    private async Task<PictureOutcome> StoreAsync(PictureKey key, PictureWorkspace work, PictureJob job, CancellationToken cancel)
    {
        var began = time.GetTimestamp();
        var report = await process.RunAsync(job, cancel);

        if (report.Refusal is { } refusal)
        {
            return Refuse(refusal);
        }

        files.Keep(key, work, [.. report.Files.Select(file => file.Name)]);
        LogStored(job.Task, report.Width, report.Height, (int)time.GetElapsedTime(began).TotalMilliseconds, report.PeakMegabytes);
        return new PictureOutcome.Stored(key, job.Kind, report.Width, report.Height, report.Files);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Task} of a picture of {Width} x {Height} in {Milliseconds} ms, {Megabytes} MB at most")]
    private partial void LogStored(PictureTask task, int width, int height, int milliseconds, int megabytes);

    [LoggerMessage(Level = LogLevel.Information, Message = "A picture was refused after {Milliseconds} ms: {Refusal}")]
    private partial void LogRefused(PictureRefusal refusal, int milliseconds);
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using NetVips;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures.Decoding;

/// <summary>
/// The process that decodes one picture and ends. It knows no settings and no store; what it says to its parent is
/// <see cref="PictureReport"/>.
/// </summary>
internal static class PictureChild
{
    private const int WrongUse = 2;

    // libvips, libjpeg, libwebp
    private static readonly string[] OutOfMemory = ["out of memory", "insufficient memory", "out_of_memory"];

    public static int Run(IReadOnlyList<string> words)
    {
        if (PictureJob.Parse(words) is not { } job)
        {
            return WrongUse;
        }

        using var said = Console.OpenStandardOutput();
        ProcessLimits.Apply();
        // Loaders that were never meant for strangers' files are closed; nothing is kept for a next picture.
        NetVips.NetVips.BlockUntrusted = true;
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;

        Say(said, PictureReport.Ready);
        var report = Work(job, said) with { PeakMegabytes = PeakMegabytes() };
        Say(said, JsonSerializer.Serialize(report, PictureReportJson.Default.PictureReport));
        return 0;
    }

    private static PictureReport Work(PictureJob job, Stream said)
    {
        var isDecoded = false;

        try
        {
            using var picture = Decoder.Decode(job, out var size);
            isDecoded = true;
            Say(said, PictureReport.Decoded);
            var renditions = new Renditions(picture, job);
            var files = job.Task == PictureTask.Crops ? renditions.Parts() : renditions.Whole();
            return new PictureReport { Width = size.Width, Height = size.Height, Files = files };
        }
        catch (PictureRefusedException refused)
        {
            return PictureReport.Refused(refused.Refusal);
        }
        catch (VipsException failure)
        {
            // Pixels can always be written, unless there is no room for it.
            var isTooMuch = isDecoded || OutOfMemory.Any(words => failure.Message.Contains(words, StringComparison.OrdinalIgnoreCase));
            return PictureReport.Refused(isTooMuch ? PictureRefusal.TooCostly : PictureRefusal.Damaged);
        }
    }

    private static void Say(Stream said, string line)
    {
        said.Write(Encoding.UTF8.GetBytes(line + "\n"));
        said.Flush();
    }

    private static int PeakMegabytes()
    {
        const string Peak = "VmHWM:";
        var line = OperatingSystem.IsLinux() ? File.ReadLines("/proc/self/status").FirstOrDefault(each => each.StartsWith(Peak, StringComparison.Ordinal)) : null;
        return line is null ? 0 : int.Parse(line[Peak.Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) / 1024;
    }
}

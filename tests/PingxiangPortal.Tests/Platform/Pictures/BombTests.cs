using System.Diagnostics;
using System.Globalization;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Platform.Pictures.Decoding;
using Xunit.Abstractions;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Platform.Pictures;

public sealed class BombTests(ITestOutputHelper output) : IDisposable
{
    private const int MostMegabytes = 256;

    private readonly PictureHome home = new();

    [Fact]
    public async Task Nine_hundred_megapixels_in_a_small_file_are_refused_by_their_header()
    {
        var bomb = Png.Solid(30_000, 30_000, isColour: false);

        Assert.InRange(bomb.Length, 1, 200_000);
        Assert.Equal(PictureRefusal.TooManyPixels, await home.RefusalAsync(bomb));
        Assert.Empty(home.Everything);
    }

    [Theory]
    [InlineData("JPEG of 900 megapixels", ImageKind.Jpeg)]
    [InlineData("PNG of 900 megapixels", ImageKind.Png)]
    [InlineData("GIF of 900 megapixels", ImageKind.Gif)]
    [InlineData("WebP of 900 megapixels", ImageKind.WebP)]
    [InlineData("WebP whose pixels are more than its canvas", ImageKind.WebP)]
    public async Task The_decoding_process_refuses_them_too(string bomb, ImageKind kind)
    {
        var (report, peak) = await WatchAsync(DisguisedPictures.Bombs[bomb], kind);

        Assert.Contains("TooManyPixels", report, StringComparison.Ordinal);
        Assert.InRange(peak, 1, MostMegabytes);
    }

    [Fact]
    public async Task The_largest_picture_that_is_allowed_stays_within_its_memory()
    {
        var (report, peak) = await WatchAsync(Png.Solid(8_000, 8_000), ImageKind.Png);

        Assert.Contains("\"Width\":8000", report, StringComparison.Ordinal);
        Assert.InRange(peak, 1, MostMegabytes);
    }

    [Fact]
    public async Task A_picture_that_must_be_decoded_whole_and_doesn_t_fit_is_refused()
    {
        var (report, peak) = await WatchAsync(Png.Solid(8_000, 8_000, isInterlaced: true), ImageKind.Png);

        Assert.Contains("TooCostly", report, StringComparison.Ordinal);
        Assert.InRange(peak, 1, MostMegabytes);
    }

    [Fact]
    public async Task A_decoder_that_its_bounds_end_costs_that_picture_alone()
    {
        var bomb = Gif.WithFrame(screen: 8_000, frame: 8_000);

        Assert.Contains(await home.RefusalAsync(bomb), new[] { PictureRefusal.TooCostly, PictureRefusal.Damaged });
        await home.StoreAsync(Drawn.Of(ImageKind.Gif, 64, 48));
    }

    [Fact]
    public async Task The_system_bounds_the_process_whatever_it_decodes()
    {
        var scratch = home.Files.Receive();
        await File.WriteAllBytesAsync(scratch.Upload, Png.Solid(8_000, 8_000));
        using var process = await StartAsync(new PictureJob(PictureTask.Renditions, ImageKind.Png, scratch.Upload, scratch.Written, FocalPoint.Middle));

        var limits = await File.ReadAllLinesAsync($"/proc/{process.Id}/limits");
        process.Kill();

        var data = limits.Single(line => line.StartsWith("Max data size", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(((long)ProcessLimits.DataMegabytes << 20).ToString(CultureInfo.InvariantCulture), data[3]);
        Assert.Equal(data[3], data[4]);
    }

    [Theory]
    [InlineData(16, 6_000)]
    [InlineData(6_000, 16)]
    public async Task A_header_that_lies_about_its_pixels_leads_to_no_more_than_it_said(int promised, int held)
    {
        var outcome = await home.TakeAsync(Png.Lying(promised, held));

        Assert.True(
            outcome is PictureOutcome.Refused { Why: PictureRefusal.Damaged } or PictureOutcome.Stored { Width: 16, Height: 16 },
            outcome.ToString());
    }

    public void Dispose() => home.Dispose();

    private static async Task<Process> StartAsync(PictureJob job)
    {
        var process = new Process { StartInfo = ChildProgram.Start(job, job.Folder) };
        process.Start();
        Assert.Equal(PictureReport.Ready, await process.StandardOutput.ReadLineAsync());
        return process;
    }

    private async Task<(string Report, int PeakMegabytes)> WatchAsync(byte[] file, ImageKind kind)
    {
        using var scratch = home.Files.Receive();
        await File.WriteAllBytesAsync(scratch.Upload, file);
        var clock = Stopwatch.StartNew();
        using var process = await StartAsync(new PictureJob(PictureTask.Renditions, kind, scratch.Upload, scratch.Written, FocalPoint.Middle));
        var rest = process.StandardOutput.ReadToEndAsync();
        var peak = 0;

        while (!rest.IsCompleted)
        {
            peak = Math.Max(peak, Peak(process.Id));
            await Task.WhenAny(rest, Task.Delay(5));
        }

        await process.WaitForExitAsync();
        output.WriteLine($"{clock.ElapsedMilliseconds} ms, {peak} MB");
        return (await rest, peak);
    }

    private static int Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(each => each.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : int.Parse(line[6..^2].Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0; // it has ended
        }
    }
}

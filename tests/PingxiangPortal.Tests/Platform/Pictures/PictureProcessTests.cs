using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Pictures;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Platform.Pictures;

public sealed class PictureProcessTests
{
    private static readonly Allowance Nothing = new(TimeSpan.Zero, TimeSpan.Zero);

    public static TheoryData<string> Stages => new("start", "decode", "write");

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task A_process_that_takes_too_long_is_ended_and_leaves_nothing(string stage)
    {
        var bounds = new PictureBounds();
        using var home = new PictureHome(stage switch
        {
            "start" => bounds with { Start = Nothing },
            "decode" => bounds with { Decode = Nothing },
            _ => bounds with { Write = Nothing },
        });

        Assert.Equal(PictureRefusal.TooCostly, await home.RefusalAsync(Drawn.Of(ImageKind.Jpeg, 2000, 1500)));
        Assert.Empty(home.Everything);
        Assert.Empty(home.Workers);
    }

    [Fact]
    public async Task The_processor_s_time_alone_ends_a_process_too()
    {
        var much = TimeSpan.FromMinutes(5);
        using var home = new PictureHome(new PictureBounds { Decode = new Allowance(TimeSpan.FromMilliseconds(1), much) });

        Assert.Equal(PictureRefusal.TooCostly, await home.RefusalAsync(Png.Solid(8_000, 8_000)));
        Assert.Empty(home.Workers);
    }

    [Fact]
    public async Task Whoever_leaves_ends_the_process_and_leaves_nothing()
    {
        using var home = new PictureHome();
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        using var upload = new MemoryStream(Png.Solid(8_000, 8_000));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => home.Intake.TakeAsync(upload, leaving.Token));

        Assert.Empty(home.Everything);
        Assert.Empty(home.Workers);
    }

    [Fact]
    public async Task More_than_two_wait_for_their_turn()
    {
        using var home = new PictureHome();
        var picture = Drawn.Of(ImageKind.Jpeg, 2000, 1500);

        var all = Task.WhenAll(Enumerable.Range(0, 5).Select(_ => home.TakeAsync(picture)));
        var most = 0;

        while (!all.IsCompleted)
        {
            most = Math.Max(most, home.Workers.Count);
            await Task.WhenAny(all, Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System));
        }

        Assert.All(await all, outcome => Assert.IsType<PictureOutcome.Stored>(outcome));
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Whoever_waits_too_long_is_told_so()
    {
        using var home = new PictureHome(new PictureBounds { AtOnce = 0, Queue = TimeSpan.FromMilliseconds(10) });

        Assert.Equal(PictureRefusal.Busy, await home.RefusalAsync(Drawn.Of(ImageKind.Png, 64, 48)));
        Assert.Empty(home.Everything);
    }

    [Fact]
    public void The_process_gets_no_setting_of_the_portal()
    {
        var job = new PictureJob(PictureTask.Renditions, ImageKind.Png, "in", "out", FocalPoint.Middle);

        var names = ChildProgram.Start(job, "out").Environment.Keys;

        Assert.DoesNotContain(names, name => name.StartsWith("Portal", StringComparison.OrdinalIgnoreCase) || name.Contains("Connection", StringComparison.Ordinal));
        Assert.DoesNotContain("HOME", names);
    }

    [Fact]
    public void An_order_reads_as_it_was_written()
    {
        var job = new PictureJob(PictureTask.Crops, ImageKind.WebP, "/a b/in", "/a b/out", new FocalPoint(3, 97));

        Assert.Equal(job, PictureJob.Parse(job.Words));
    }

    [Theory]
    [InlineData("picture")]
    [InlineData("picture Renditions Svg in out 50 50")]
    [InlineData("picture Renditions Png in out 50 101")]
    [InlineData("picture Renditions Png in out 50 -1")]
    [InlineData("picture Else Png in out 50 50")]
    [InlineData("picture Renditions Png in out 50 50 more")]
    public void Other_words_are_no_order(string words) => Assert.Null(PictureJob.Parse(words.Split(' ')));

    [Fact]
    public async Task Wrong_words_end_the_process_at_once()
    {
        using var process = await PortalProcess.RunAsync([PictureJob.Command, "Renditions"]);

        Assert.Equal(2, process.ExitCode);
        Assert.Empty(process.Printed.Trim());
    }
}

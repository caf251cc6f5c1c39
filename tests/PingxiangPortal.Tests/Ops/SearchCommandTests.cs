using PingxiangPortal.Tests.Store.Search;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Ops;

public sealed class SearchCommandTests
{
    private static readonly string[] Rebuild = ["search", "rebuild"];

    [Fact]
    public async Task The_index_is_made_anew_while_no_server_runs()
    {
        await using var first = new PortalApp();
        await first.PublishAsync("武功");
        await using var stopped = await first.RestartAsync();

        using var run = await PortalProcess.RunAsync([.. PortalProcess.On(stopped), .. Rebuild]);

        Assert.True(run.ExitCode == 0, run.Printed);
        Assert.Contains("1 篇文章", run.Printed, StringComparison.Ordinal);
        Assert.Equal("武功", await stopped.FindAsync("武功"));
    }

    [Fact]
    public async Task Beside_a_running_server_the_command_refuses()
    {
        await using var app = new PortalApp();
        await app.PublishAsync("武功");

        using var run = await PortalProcess.RunAsync([.. PortalProcess.On(app), .. Rebuild]);

        Assert.True(run.ExitCode == 1, run.Printed);
        Assert.Contains("請先停止", run.Printed, StringComparison.Ordinal);
        Assert.Equal("武功", await app.FindAsync("武功"));
    }
}

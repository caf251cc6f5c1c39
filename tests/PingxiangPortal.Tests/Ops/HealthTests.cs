using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Ops;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_running_site_is_healthy_in_one_word(string address)
    {
        await using var app = new PortalApp();
        using var probe = new Browser(app);

        var answer = await probe.OpenAsync(address);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.Status, answer.Text));
        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Empty(answer.SetCookies);
    }

    [Fact]
    public async Task Without_its_tables_the_site_lives_but_is_not_ready_and_says_no_more()
    {
        await using var app = new PortalApp();
        using var probe = new Browser(app);
        Assert.Equal(HttpStatusCode.OK, (await probe.OpenAsync("/health/ready")).Status);
        await app.WriteAsync(db => db.Database.ExecuteSqlAsync($"DROP TABLE \"Settings\""));

        var live = await probe.OpenAsync("/health/live");
        var ready = await probe.OpenAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.Status, ready.Status));
        Assert.DoesNotContain("Settings", ready.Text, StringComparison.Ordinal);
    }
}

using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Hosting;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Hosting;

public sealed class FloorsTests
{
    [Theory]
    [InlineData("10.0.6", "10.0.7", true)]
    [InlineData("10.0.0", "10.0.7", true)]
    [InlineData("9.0.99", "10.0.7", true)]
    [InlineData("10.0.7", "10.0.7", false)]
    [InlineData("10.0.12", "10.0.7", false)]
    [InlineData("3.51.2", "3.51.3", true)]
    [InlineData("3.9.9", "3.51.3", true)]
    [InlineData("3.51.3", "3.51.3", false)]
    [InlineData("3.53.0", "3.51.3", false)]
    public void A_version_below_its_floor_ends_the_start(string found, string floor, bool isRefused)
    {
        var mistake = Record.Exception(() => Floors.Check("Something", Version.Parse(found), Version.Parse(floor)));

        Assert.Equal(isRefused, mistake is StartupMistake named && named.Message.Contains(found, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_this_suite_runs_on_is_above_the_floors()
    {
        await using var app = new PortalApp();

        await app.UseAsync((PortalDb db) =>
        {
            Floors.Check(db);
            return Task.FromResult(true);
        });
    }
}

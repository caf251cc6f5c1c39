using System.Net;
using System.Net.Sockets;
using PingxiangPortal.Web.Hosting;

namespace PingxiangPortal.Tests.Hosting;

public sealed class StartFailuresTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("start-").FullName;

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        Assert.Contains($":{((IPEndPoint)other.LocalEndpoint).Port}", await MistakeAsync("--urls", $"http://{other.LocalEndpoint}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://localhost:5080")]
    [InlineData("http://localhost:5080/path")]
    public async Task An_address_that_nobody_can_listen_on_is_named(string url) =>
        Assert.Contains(url, await MistakeAsync("--urls", url), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_no_store_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "portal.db"), new string('x', 5_000));

        Assert.Contains("portal.db", await MistakeAsync("--urls", "http://127.0.0.1:0"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gibberish")]
    [InlineData("Host=127.0.0.1;Bogus=1")]
    [InlineData("Host=127.0.0.1;Port=1;Username=x;Password=hidden")]
    public async Task A_database_that_does_not_answer_is_named_without_its_password(string connection)
    {
        var mistake = await MistakeAsync("--Portal:Database:Engine", "Postgres", "--Portal:Database:ConnectionString", connection);

        Assert.Contains("Portal:Database:ConnectionString", mistake, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_root_that_is_not_there_is_named() =>
        Assert.Contains("/nowhere", await MistakeAsync("--contentRoot", "/nowhere"), StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> MistakeAsync(params string[] args)
    {
        var mistake = await Assert.ThrowsAsync<StartupMistake>(async () =>
        {
            string[] all = ["--applicationName", "PingxiangPortal.Web", "--Portal:DataDir", folder, "--Portal:SeedDir", folder, .. args];
            await using var app = StartFailures.Build(CommandLine.Of(all));
            await Startup.ServeAsync(app);
        });
        Assert.DoesNotContain('\n', mistake.Message);
        return mistake.Message;
    }
}

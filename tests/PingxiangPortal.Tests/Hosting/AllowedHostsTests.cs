using Microsoft.Extensions.Configuration;
using PingxiangPortal.Web.Hosting;

namespace PingxiangPortal.Tests.Hosting;

public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("news.example;*")]
    [InlineData("0.0.0.0")]
    [InlineData("[::]")]
    public void No_spelling_of_every_host_is_taken_in_production(string setting)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["AllowedHosts"] = setting })
            .Build();

        var mistake = Assert.Throws<StartupMistake>(() => Hosts.Check(configuration, isProduction: true));

        Assert.Contains("AllowedHosts", mistake.Message, StringComparison.Ordinal);
    }
}

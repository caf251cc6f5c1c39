using Microsoft.Extensions.Configuration;
using PingxiangPortal.Web.Hosting;

namespace PingxiangPortal.Tests.Hosting;

public sealed class BoundAddressTests
{
    [Fact]
    public void An_endpoint_of_the_settings_file_counts_before_urls_as_it_does_for_the_server()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:5080",
                ["Kestrel:Endpoints:Open:Url"] = "http://0.0.0.0:5081",
            })
            .Build();

        var mistake = Assert.Throws<StartupMistake>(() => BaseAddress.Find(configuration, setting: null, isProduction: true));

        Assert.Contains("http://0.0.0.0:5081", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_address_needs_a_port_that_can_be_asked_for() =>
        Assert.Throws<StartupMistake>(() => BaseAddress.Find(new ConfigurationBuilder().Build(), "https://news.example:0", isProduction: true));
}

using Microsoft.Extensions.Configuration;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Hosting;

namespace PingxiangPortal.Tests.Hosting;

public sealed class PortalSettingsTests
{
    [Fact]
    public void Without_any_setting_the_portal_is_this_machines()
    {
        var settings = Read();

        Assert.Equal("/srv/portal/data", settings.DataDir);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "seeds"), settings.SeedDir);
        Assert.Equal(new Uri("http://localhost:5080"), settings.Site.BaseUrl);
        Assert.Equal("Asia/Shanghai", settings.Zone.Id);
        Assert.Empty(settings.Proxies);
    }

    [Theory]
    [InlineData("Portal:DataDir", "")]
    [InlineData("Portal:DataDir", "   ")]
    [InlineData("Portal:DataDir", "a\0b")]
    [InlineData("Portal:SeedDir", " ")]
    [InlineData("Portal:BaseUrl", "news.example")]
    [InlineData("Portal:BaseUrl", "ftp://news.example")]
    [InlineData("Portal:BaseUrl", "https://news.example/portal")]
    [InlineData("Portal:BaseUrl", "https://news.example/?a=b")]
    [InlineData("Portal:BaseUrl", "https://news.example/#a")]
    [InlineData("Portal:BaseUrl", "https://name:word@news.example")]
    [InlineData("Portal:BaseUrl", "/")]
    [InlineData("Portal:BaseUrl", "")]
    [InlineData("Portal:BaseUrl", "http://news.example")]
    [InlineData("Portal:BaseUrl", "http://192.168.1.2")]
    [InlineData("Portal:TimeZone", "Asia/Pingxiang")]
    [InlineData("Portal:TimeZone", "")]
    [InlineData("Portal:Proxies:0", "proxy.example")]
    [InlineData("Portal:Proxies:0", "10.0.0.0/8")]
    [InlineData("Portal:Limits:ReactionsPerMinutePerAddress", "-1")]
    [InlineData("Portal:Limits:ReactionsPerMinutePerAddress", "many")]
    [InlineData("Portal:Limits:SignInsPerMinutePerAddress", "-1")]
    [InlineData("Portal:Limits:DeskPostsPerMinutePerAddress", "1.5")]
    [InlineData("Portal:Limits:PreferencesPerMinutePerAddress", "99999999999")]
    [InlineData("Portal:Database:Engine", "MySql")]
    [InlineData("Portal:Database:Engine", "9")]
    [InlineData("Portal:DatDir", "/srv")]
    [InlineData("Portal:Limits:Reactions", "1")]
    public void A_wrong_setting_ends_the_start_with_a_sentence_that_names_it(string key, string value)
    {
        var mistake = Assert.Throws<StartupMistake>(() => Read((key, value)));

        Assert.Contains(key.Split(':')[^1] is "0" ? "Portal:Proxies" : key.Split(':')[^1], mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_big_engine_wants_to_know_its_server()
    {
        var mistake = Assert.Throws<StartupMistake>(() => Read(("Portal:Database:Engine", "Postgres")));

        Assert.Contains("Portal:Database:ConnectionString", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://news.example", true)]
    [InlineData("https://news.example:8443", true)]
    [InlineData("https://新聞.example", true)]
    [InlineData("http://localhost:9000", false)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("http://[::1]:5080", false)]
    public void The_address_decides_the_transport_in_production_too(string baseUrl, bool isHttps)
    {
        Assert.Equal(isHttps, Read(("Portal:BaseUrl", baseUrl)).Site.IsHttps);
    }

    [Fact]
    public void Plain_http_on_another_host_is_for_development_alone()
    {
        var settings = Read("Development", ("Portal:BaseUrl", "http://192.168.1.2:5080"));

        Assert.False(settings.Site.IsHttps);
    }

    [Theory]
    [InlineData("urls", "http://127.0.0.1:7000", "http://127.0.0.1:7000/")]
    [InlineData("urls", "http://localhost:7000;http://0.0.0.0:80", "http://localhost:7000/")]
    [InlineData("urls", "https://localhost:7001/", "https://localhost:7001/")]
    [InlineData("Kestrel:Endpoints:Main:Url", "http://127.0.0.1:7002", "http://127.0.0.1:7002/")]
    public void Without_an_address_of_its_own_the_site_has_the_one_it_listens_on(string key, string value, string expected)
    {
        Assert.Equal(new Uri(expected), Read((key, value)).Site.BaseUrl);
    }

    [Theory]
    [InlineData("urls", "http://0.0.0.0:5080")]
    [InlineData("urls", "http://*:5080")]
    [InlineData("urls", "http://+:80")]
    [InlineData("urls", "http://192.168.1.2:80")]
    [InlineData("urls", "http://news.example")]
    [InlineData("http_ports", "8080")]
    [InlineData("https_ports", "8443")]
    public void Listening_to_others_without_an_address_ends_the_start_and_names_it(string key, string value)
    {
        var mistake = Assert.Throws<StartupMistake>(() => Read((key, value)));

        Assert.Contains("Portal:BaseUrl", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(value, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Relative_folders_lie_in_the_content_root()
    {
        var settings = Read(("Portal:DataDir", "../store"), ("Portal:SeedDir", "documents"));

        Assert.Equal(("/srv/store", "/srv/portal/documents"), (settings.DataDir, settings.SeedDir));
    }

    private static PortalSettings Read(params (string Key, string Value)[] settings) => Read("Production", settings);

    private static PortalSettings Read(string environment, params (string Key, string Value)[] settings) => PortalSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Key, (string?)each.Value))).Build(),
        new FakeEnvironment(environment));
}

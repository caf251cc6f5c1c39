using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class SafeUrlTests
{
    [Theory]
    [InlineData("https://a.example/b?c=d#e")]
    [InlineData("HTTP://a.example")]
    [InlineData("mailto:desk@a.example")]
    [InlineData("/articles/1")]
    [InlineData("/")]
    [InlineData("#top")]
    [InlineData("https://a.example/萍鄉")]
    public void Allowed_links_stay_as_they_are(string url) => Assert.Equal(url, SafeUrl.Link(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("b.html")]
    [InlineData("ftp://a.example")]
    [InlineData("http:a.example")]
    [InlineData("https://")]
    [InlineData("//a.example")]
    [InlineData("/\t/a.example")]
    [InlineData("/\\a.example")]
    [InlineData("vbscript:x")]
    [InlineData("javascript\u200B:x")]
    [InlineData("data:image/svg+xml,x")]
    public void Other_links_are_refused(string? url) => Assert.Null(SafeUrl.Link(url));

    [Fact]
    public void A_link_is_tested_and_written_as_browsers_read_it() =>
        Assert.Equal("https://a.example/b%20c", SafeUrl.Link(" \u0001ht\ntps://a.exa\u200Bmple/b c\u00A0"));

    [Fact]
    public void A_link_may_have_2000_characters() => Assert.Multiple(
        () => Assert.NotNull(SafeUrl.Link("/" + new string('a', 1_999))),
        () => Assert.Null(SafeUrl.Link("/" + new string('a', 2_000))));

    [Theory]
    [InlineData("/media/ab12.webp", true)]
    [InlineData("/media/2026/11/ab-12_640.jpg", true)]
    [InlineData("/media/../admin", false)]
    [InlineData("/media/%2e%2e/admin", false)]
    [InlineData("/media//a.example/b.png", false)]
    [InlineData("/media/", false)]
    [InlineData("/mediax/a.png", false)]
    [InlineData("https://a.example/media/a.png", false)]
    [InlineData(null, false)]
    public void Own_media_have_plain_paths_below_media(string? url, bool isOwn) =>
        Assert.Equal(isOwn ? url : null, SafeUrl.OwnMedia(url));
}

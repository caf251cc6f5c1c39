using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Tests.Platform;

public sealed class LocalPathTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/articles/1")]
    [InlineData("/articles/1/a-slug?page=2&x=y#reactions")]
    [InlineData("/%E8%B7%AF")]
    [InlineData("/a//b")]
    [InlineData("/?next=https://news.example/")]
    public void A_path_of_this_site_is_safe(string path) => Assert.True(LocalPath.IsSafe(path));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("//a")]
    [InlineData("/\\a")]
    [InlineData("\\a")]
    [InlineData("/a\\b")]
    [InlineData("/%5Ca")]
    [InlineData("/%255Ca")]
    [InlineData("/%2Fa")]
    [InlineData("/%2fa")]
    [InlineData("/%25252fa")]
    [InlineData("/a b")]
    [InlineData("/a\tb")]
    [InlineData("/a\nb")]
    [InlineData("/%0a")]
    [InlineData("/%250a")]
    [InlineData("/\u0000")]
    [InlineData("/\u007f")]
    [InlineData("/%7f")]
    [InlineData("/é")]
    [InlineData("https://news.example")]
    public void Anything_else_is_not(string? path)
    {
        Assert.False(LocalPath.IsSafe(path));
        Assert.Equal("/else", LocalPath.OrElse(path, "/else"));
    }

    [Fact]
    public void A_path_has_two_thousand_characters_at_most()
    {
        Assert.True(LocalPath.IsSafe("/" + new string('a', 1_999)));
        Assert.False(LocalPath.IsSafe("/" + new string('a', 2_000)));
    }
}

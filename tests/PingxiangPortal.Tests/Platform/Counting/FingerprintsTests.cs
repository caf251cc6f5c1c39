using System.Net;
using Microsoft.AspNetCore.Http;
using PingxiangPortal.Web.Platform.Counting;

namespace PingxiangPortal.Tests.Platform.Counting;

public sealed class FingerprintsTests
{
    private readonly Fingerprints fingerprints = new();

    [Theory]
    [InlineData("203.0.113.7", "A", 1, true)]
    [InlineData("::ffff:203.0.113.7", "A", 1, true)]
    [InlineData("203.0.113.8", "A", 1, false)]
    [InlineData("203.0.113.7", "B", 1, false)]
    [InlineData("203.0.113.7", "A", 2, false)]
    public void The_same_reader_and_article_have_the_same_one(string address, string agent, long article, bool isSame) =>
        Assert.Equal(isSame, Of("203.0.113.7", "A", 1) == Of(address, agent, article));

    [Fact]
    public void Nobody_is_known_after_the_key_was_thrown_away()
    {
        var before = Of("203.0.113.7", "A", 1);

        fingerprints.ForgetAll();

        Assert.NotEqual(before, Of("203.0.113.7", "A", 1));
    }

    [Fact]
    public void Two_servers_give_the_same_reader_different_ones() =>
        Assert.NotEqual(Of("203.0.113.7", "A", 1), new Fingerprints().Of(Request("203.0.113.7", "A"), 1));

    [Fact]
    public void A_very_long_name_of_a_browser_is_taken() => Assert.NotEqual(0ul, Of("2001:db8::1", new string('x', 20_000), 1));

    private ulong Of(string address, string agent, long article) => fingerprints.Of(Request(address, agent), article);

    private static DefaultHttpContext Request(string address, string agent)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
        context.Request.Headers.UserAgent = agent;
        return context;
    }
}

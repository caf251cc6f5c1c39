using System.Net;
using Microsoft.AspNetCore.Http;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Tests.Platform;

public sealed class ClientAddressTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void A_household_counts_as_one(string one, string other, bool isSame) =>
        Assert.Equal(isSame, Of(one) == Of(other));

    [Fact]
    public void Without_an_address_everyone_counts_as_one() => Assert.Equal(ClientAddress.Of(new DefaultHttpContext()), ClientAddress.Of(new DefaultHttpContext()));

    private static string Of(string address) => ClientAddress.Of(new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } });
}

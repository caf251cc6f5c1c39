using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class SetupAddressTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("")]
    [InlineData("?secret=")]
    [InlineData("?secret=%20")]
    [InlineData("?secret=wrong")]
    public async Task An_address_without_a_secret_that_works_is_no_page(string query)
    {
        using var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(new Uri("/account/setup" + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}

using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class SignInRedirectTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_closed_page_leads_to_the_sign_in_page_without_naming_a_host()
    {
        using var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(new Uri("/admin/articles?state=draft", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/account/login?returnUrl=%2Fadmin%2Farticles%3Fstate%3Ddraft", answer.Headers.Location!.OriginalString);
    }
}

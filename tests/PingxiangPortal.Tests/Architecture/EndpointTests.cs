using Microsoft.AspNetCore.Routing;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Tests.Architecture;

public sealed class EndpointTests : IAsyncLifetime
{
    // Shown when a POST was refused: it changes nothing and must not be refused itself.
    private const string ErrorPage = "/error/{status:int}";

    private readonly PortalApp app = new();
    private IReadOnlyList<RouteEndpoint> endpoints = [];

    public async Task InitializeAsync()
    {
        using var client = app.CreateClient();
        endpoints = await EndpointList.OfAsync(app.Services);
    }

    [Fact]
    public void The_app_has_endpoints() => Assert.NotEmpty(endpoints);

    [Fact]
    public void Every_endpoint_says_who_may_use_it() => Complaints.None(EndpointRules.WithoutRight(endpoints));

    [Fact]
    public void Everything_under_admin_demands_staff() => Complaints.None(EndpointRules.OpenStaffAddresses(endpoints, StaffPolicies.Staff));

    [Fact]
    public void No_write_can_be_sent_by_another_site() =>
        Complaints.None(EndpointRules.ForgeableWrites(endpoints, metadata => metadata.GetMetadata<SameOriginOnly>() is not null, ErrorPage));

    [Fact]
    public void Every_write_has_a_rate_limit() => Complaints.None(EndpointRules.UnlimitedWrites(endpoints, ErrorPage));

    [Fact]
    public void Every_address_was_approved() =>
        Approved.Match(Repository.PathOf("tests", "PingxiangPortal.Tests", "Architecture", "Routes.approved.txt"), EndpointList.Lines(endpoints));

    public async Task DisposeAsync() => await app.DisposeAsync();
}

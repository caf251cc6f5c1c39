using System.Reflection;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

public sealed class EndpointRulesTests : IAsyncLifetime
{
    private const string SameOrigin = "same origin";

    private IReadOnlyList<RouteEndpoint> endpoints = [];

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddAuthorization();
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features")
            .ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(Assembly.GetExecutingAssembly()));
            });
        await using var app = builder.Build();
        app.MapRazorPages();
        MapReaders(app);
        MapStaff(app);
        await app.StartAsync();
        endpoints = await EndpointList.OfAsync(app.Services);
    }

    [Fact]
    public void An_endpoint_that_says_nothing_about_rights_is_found() =>
        Assert.Equal(["/forgotten says neither who may use it nor that everyone may"], EndpointRules.WithoutRight(endpoints));

    [Fact]
    public void A_staff_address_without_the_policy_is_found()
    {
        var complaints = EndpointRules.OpenStaffAddresses(endpoints, "Staff");

        Assert.Equal(
            [
                "/admin/any lies under /admin without the policy Staff",
                "/Admin/opened lies under /admin without the policy Staff",
            ],
            complaints);
    }

    [Fact]
    public void A_write_that_another_site_could_send_is_found()
    {
        var complaints = EndpointRules.ForgeableWrites(endpoints, metadata => metadata.GetMetadata<string>() == SameOrigin, "/errors");

        Complaints.Mention(complaints, "/forgeable accepts writes");
        Complaints.Mention(complaints, "/any-method accepts writes");
        Complaints.Mention(complaints, "/search accepts writes");
        Assert.Equal(3, complaints.Count);
    }

    [Fact]
    public void A_write_without_a_rate_limit_is_found()
    {
        var complaints = EndpointRules.UnlimitedWrites(endpoints, "/errors", "/any-method", "/admin/save");

        Assert.Equal(["/unlimited accepts writes without a named rate limit"], complaints);
    }

    [Fact]
    public void The_list_shows_address_methods_and_right()
    {
        var lines = EndpointList.Lines(endpoints);

        Assert.Contains("/  GET  everyone", lines);
        Assert.Contains("/admin/any  GET  signed in", lines);
        Assert.Contains("/admin/save  POST  Staff + roles Publisher", lines);
        Assert.Contains("/any-method  ANY  everyone", lines);
        Assert.Contains("/forgotten  GET  nobody said", lines);
        Assert.Contains("/search  GET,POST  everyone", lines);
    }

    [Fact]
    public void A_difference_to_the_approved_list_shows_both_sides() =>
        Assert.Equal(["- /gone  GET  everyone", "+ /new  GET  everyone"], Approved.Difference(["/gone  GET  everyone", "/"], ["/", "/new  GET  everyone"]));

    public Task DisposeAsync() => Task.CompletedTask;

    private static void MapReaders(WebApplication app)
    {
        app.MapGet("/", Answer).AllowAnonymous();
        app.MapGet("/forgotten", Answer);
        app.MapPost("/forgeable", Answer).AllowAnonymous().RequireRateLimiting("posts");
        app.MapPost("/unlimited", Answer).AllowAnonymous().WithMetadata(SameOrigin);
        app.MapPost("/reactions", Answer).AllowAnonymous().WithMetadata(SameOrigin).RequireRateLimiting("posts");
        app.MapPost("/comments", Answer).AllowAnonymous().WithMetadata(new RequireAntiforgeryTokenAttribute()).RequireRateLimiting("posts");
        app.MapPost("/errors", Answer).AllowAnonymous();
        app.Map("/any-method", Answer).AllowAnonymous();
    }

    private static void MapStaff(WebApplication app)
    {
        var staff = new AuthorizeAttribute("Staff");
        app.MapGet("/admin", Answer).RequireAuthorization(staff);
        app.MapGet("/admin/any", Answer).RequireAuthorization();
        app.MapGet("/Admin/opened", Answer).RequireAuthorization(staff).AllowAnonymous();
        app.MapPost("/admin/save", Answer)
            .RequireAuthorization(staff, new AuthorizeAttribute { Roles = "Publisher" })
            .WithMetadata(new RequireAntiforgeryTokenAttribute());
    }

    private static string Answer() => "";
}

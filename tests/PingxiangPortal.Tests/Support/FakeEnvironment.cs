using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace PingxiangPortal.Tests.Support;

/// <summary>The surroundings that settings are read in.</summary>
internal sealed class FakeEnvironment(string name) : IWebHostEnvironment
{
    public string EnvironmentName { get; set; } = name;

    public string ApplicationName { get; set; } = "PingxiangPortal.Web";

    public string ContentRootPath { get; set; } = "/srv/portal";

    public string WebRootPath { get; set; } = "/srv/portal/wwwroot";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

    public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
}

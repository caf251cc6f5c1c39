using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

/// <summary>Uploads to a portal that has no room, no turn or no time for them: it says so, and nothing else suffers.</summary>
public sealed class StrainedUploadTests
{
    [Fact]
    public async Task On_a_full_disk_the_editor_is_told_and_readers_notice_nothing()
    {
        await using var app = new StrainedApp((services, pictures) => services.AddSingleton(
            new PictureFiles(pictures, _ => new DiskRoom(FreeBytes: 400_000_000, TotalBytes: 1_000_000_000))));

        await AssertRefusedAsync(app, HttpStatusCode.InsufficientStorage, PictureRefusal.DiskFull, retryAfter: null);
    }

    [Fact]
    public async Task Who_gets_no_turn_in_time_is_told_to_come_back()
    {
        await using var app = new StrainedApp((services, _) => services.AddSingleton(new PictureBounds { AtOnce = 0, Queue = TimeSpan.FromMilliseconds(10) }));

        await AssertRefusedAsync(app, HttpStatusCode.ServiceUnavailable, PictureRefusal.Busy, retryAfter: "10");
    }

    [Fact]
    public async Task A_picture_that_takes_too_long_is_given_up()
    {
        await using var app = new StrainedApp((services, _) => services.AddSingleton(new PictureBounds { Decode = new Allowance(TimeSpan.Zero, TimeSpan.Zero) }));

        await AssertRefusedAsync(app, HttpStatusCode.UnprocessableEntity, PictureRefusal.TooCostly, retryAfter: null);
    }

    private static async Task AssertRefusedAsync(PortalApp app, HttpStatusCode status, PictureRefusal why, string? retryAfter)
    {
        using var editor = await app.SignInAsync(StaffRole.Contributor);

        var refused = await editor.SendPictureAsync(Uploads.Photograph);

        Assert.Equal(status, refused.Status);
        Assert.Equal(retryAfter, refused.Header("Retry-After"));
        using var json = JsonDocument.Parse(refused.Text);
        Assert.Equal(why.Words(), json.RootElement.GetProperty("error").GetString());
        Assert.Empty(Uploads.FilesIn(app));
        Assert.Equal(HttpStatusCode.OK, (await Answer.GetAsync(app, "/")).Status);
    }

    private sealed class StrainedApp(Action<IServiceCollection, DirectoryInfo> strain) : PortalApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => strain(services, new DirectoryInfo(Path.Combine(DataFolder, "pictures"))));
        }
    }
}

using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

public sealed class QuotaTests
{
    [Fact]
    public async Task Beyond_the_hour_s_uploads_an_account_waits_and_others_don_t()
    {
        await using var app = new PortalApp().With("Portal:Pictures:UploadsPerHourPerAccount", "2");
        using var one = await app.SignInAsync(StaffRole.Contributor);
        using var other = await app.SignInAsync(StaffRole.Contributor);
        await app.UploadAsync(one);
        await app.UploadAsync(one);

        var refused = await one.SendPictureAsync(Uploads.Photograph);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.NotNull(refused.Header("Retry-After"));
        Assert.Contains("一小時", System.Text.Json.JsonDocument.Parse(refused.Text).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        await app.UploadAsync(other);
        app.Clock.Advance(TimeSpan.FromMinutes(61));
        using var again = await app.SignInAsync(StaffRole.Contributor);
        await app.UploadAsync(again);
    }

    [Theory]
    [InlineData("Portal:Pictures:MegabytesPerAccount", "你上傳的圖片")]
    [InlineData("Portal:Pictures:MegabytesInAll", "圖片庫")]
    public async Task Beyond_the_room_nothing_is_taken(string setting, string words)
    {
        await using var app = new PortalApp().With(setting, "1");
        using var editor = await app.SignInAsync(StaffRole.Contributor);
        var image = await app.UploadAsync(editor);
        await app.WriteAsync(async db =>
        {
            (await db.Images.FindAsync(image.Id))!.Focus(50, 50, bytes: 1_000_000); // it was just made
            return await db.SaveChangesAsync();
        });

        var refused = await editor.SendPictureAsync(Uploads.Photograph);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(words, System.Text.Json.JsonDocument.Parse(refused.Text).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }
}

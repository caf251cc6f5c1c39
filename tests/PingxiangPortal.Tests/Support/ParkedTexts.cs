using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Support;

/// <summary>Private copies, as two editors of one article make them.</summary>
internal static class ParkedTexts
{
    /// <summary>Has one save against a text that another one saved meanwhile: nothing but the private copy holds what is typed.</summary>
    public static async Task ParkAsync(PortalApp app, Browser writer, params (string Field, string? Value)[] typed)
    {
        var id = (await Some.ArticleAsync(app, DeskState.Draft)).ArticleId;
        var opened = await writer.OpenAsync($"/admin/articles/{id}");
        using var other = await app.SignInAsync(StaffRole.Administrator);
        await other.PressAndFollowAsync(await other.OpenAsync($"/admin/articles/{id}"), "儲存草稿", ("摘要", "別人先存的。"));
        (await writer.PressAsync(opened, "儲存草稿", [("摘要", "我的。"), .. typed])).Expect(System.Net.HttpStatusCode.Conflict);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>Statements 20 to 22 of the desk: locks by hand.</summary>
public sealed class LockTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Body = "正文（Markdown）";

    [Fact]
    public async Task Statement_20_the_locker_can_edit_and_others_see_who_since_when_and_cant_change_a_field()
    {
        var (id, locked) = await LockAsync(app.Administrator);

        var mine = await app.Publisher.OpenAsync($"/admin/articles/{id}");

        Assert.Contains("鎖定了這篇文章", Html.One(mine.Document, "[data-locked]").Words(), StringComparison.Ordinal);
        Assert.Equal(2, mine.Document.QuerySelectorAll("[data-locked] time").Length);
        Assert.NotNull(mine.Document.QuerySelector("#article-form fieldset[disabled] [name='Input.Markdown']"));
        (await app.Administrator.PressAsync(locked, "儲存草稿", (Body, "鎖定的人改的"))).Expect(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("儲存草稿")]
    [InlineData("發布改動")]
    public async Task Statement_20_a_save_against_a_lock_is_refused_by_the_server_with_the_text_still_there(string button)
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{id}");
        var editor = await OpenEditor.OpenAsync(app.Publisher, id);
        await PressLockAsync(app.Administrator, id);

        var refused = await app.Publisher.PressAsync(opened, button, (Body, "不該進去的"));

        Assert.Contains("鎖定了這篇文章", Assert.Single(refused.Alerts()), StringComparison.Ordinal);
        Assert.Equal("不該進去的", refused.Field(Body));
        Assert.Equal((423, "locked"), await editor.AutosaveAsync((Body, "也不該進去的")));
        Assert.Equal(1, await app.UseAsync((PortalDb db) => db.Revisions.CountAsync(revision => revision.ArticleId == id)));
    }

    [Theory]
    [InlineData("撤回")]
    [InlineData("移到垃圾桶")]
    public async Task Statement_20_neither_can_others_withdraw_it_or_throw_it_away(string button)
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{id}");
        await PressLockAsync(app.Administrator, id);
        using var reader = new Browser(app);

        await app.Publisher.PressAsync(opened, button);

        (await reader.OpenAsync($"/articles/{id}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Statement_21_the_locker_and_an_administrator_can_unlock_and_nobody_else()
    {
        var (id, locked) = await LockAsync(app.Publisher);
        using var other = await app.SignInAsync(StaffRole.Publisher);

        await other.PressAtAsync(await other.OpenAsync($"/admin/articles/{id}"), "切換深淺色", $"/admin/articles/{id}/lock?handler=Unlock");
        Assert.True(await IsLockedAsync(id));

        await app.Publisher.PressAsync(locked, "解鎖");
        Assert.False(await IsLockedAsync(id));

        await PressLockAsync(app.Publisher, id);
        await app.Administrator.PressAsync(await app.Administrator.OpenAsync($"/admin/articles/{id}"), "解鎖");
        Assert.False(await IsLockedAsync(id));
    }

    [Fact]
    public async Task Statement_22_a_submission_drops_the_lock_of_someone_who_cannot_decide_about_it()
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "送審的"), (Body, "正文。"));
        var id = DeskApp.IdOf(page);
        await app.Contributor.PressAsync(page, "鎖定 8 小時");
        Assert.True(await IsLockedAsync(id));

        await app.Contributor.PressAndFollowAsync(await app.Contributor.OpenAsync($"/admin/articles/{id}"), "送審");

        Assert.False(await IsLockedAsync(id));
    }

    [Fact]
    public async Task Statement_22_a_lock_of_someone_who_decides_stays()
    {
        var (id, page) = await LockAsync(app.Publisher);

        await app.Publisher.PressAtAsync(page, "儲存草稿", $"/admin/articles/{id}?handler=Submit", ("Input.Change", "typo"));

        Assert.True(await IsLockedAsync(id));
    }

    private async Task<(long Id, Page Editor)> LockAsync(Browser locker)
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        return (id, await PressLockAsync(locker, id));
    }

    private static async Task<Page> PressLockAsync(Browser locker, long id) =>
        await locker.PressAndFollowAsync(await locker.OpenAsync($"/admin/articles/{id}"), "鎖定 8 小時");

    private Task<bool> IsLockedAsync(long id) => app.UseAsync((PortalDb db) => db.ArticleLocks.AnyAsync(held => held.ArticleId == id));
}

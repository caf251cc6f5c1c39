using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>What the desk answers when a text or a move can't be taken: in words, with what came still there.</summary>
public sealed class NothingLostTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Body = "正文（Markdown）";

    [Fact]
    public async Task A_text_for_an_article_that_was_published_meanwhile_is_shown_to_be_copied()
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "記者的稿子"), (Body, "存好的。"));
        var id = DeskApp.IdOf(page);
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/articles/{id}"), "發布");

        var lost = await app.Contributor.PressAsync(page, "儲存草稿", (Body, "還沒存的一段。"));

        lost.Expect(HttpStatusCode.NotFound);
        Assert.Equal("還沒存的一段。", lost.Field(Body));
        Assert.Contains("先複製出去", Assert.Single(lost.Alerts()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("撤回")]
    [InlineData("移到垃圾桶")]
    public async Task A_move_against_a_lock_says_whose_it_is(string button)
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{id}");
        await app.Administrator.PressAsync(await app.Administrator.OpenAsync($"/admin/articles/{id}"), "鎖定 8 小時");

        var refused = await app.Publisher.PressAsync(opened, button, (Body, "還沒存的。"));

        refused.Expect(HttpStatusCode.Conflict);
        Assert.Contains("鎖定了這篇文章，這一次沒有動它", Assert.Single(refused.Alerts()), StringComparison.Ordinal);
        Assert.Equal("還沒存的。", refused.Field(Body));
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_refused_in_words_and_stays()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var reason = new string('字', ArticleLimits.NoteLength + 1);

        var refused = await app.Publisher.PressAsync(await app.Publisher.OpenAsync($"/admin/articles/{id}"), "撤回", ("給讀者的一句話", reason));

        Assert.Contains("最多", refused.ErrorOf("給讀者的一句話"), StringComparison.Ordinal);
        Assert.Equal(reason, refused.Field("給讀者的一句話"));
        Assert.Equal(ArticleState.Published, await app.UseAsync((PortalDb db) => db.Articles.Where(each => each.Id == id).Select(each => each.State).SingleAsync()));
    }

    [Fact]
    public async Task A_second_conflict_writes_over_no_private_copy()
    {
        var id = (await Some.ArticleAsync(app, DeskState.Draft)).ArticleId!.Value;
        var (first, second) = (await app.Publisher.OpenAsync($"/admin/articles/{id}"), await app.Publisher.OpenAsync($"/admin/articles/{id}"));
        await app.Administrator.PressAsync(await app.Administrator.OpenAsync($"/admin/articles/{id}"), "儲存草稿", (Body, "別人的。"));
        (await app.Publisher.PressAsync(first, "儲存草稿", (Body, "第一份。"))).Expect(HttpStatusCode.Conflict);

        var refused = await app.Publisher.PressAsync(second, "儲存草稿", (Body, "第二份。"));

        refused.Expect(HttpStatusCode.Conflict);
        Assert.Equal("第二份。", refused.Field(Body));
        Assert.Contains("更早的私人副本", refused.Alerts()[0], StringComparison.Ordinal);
        Assert.Contains("第一份。", await app.UseAsync((PortalDb db) => db.ParkedTexts.Where(each => each.ArticleId == id).Select(each => each.Form).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_of_a_change_is_still_there_when_an_article_that_was_withdrawn_can_t_be_published_yet()
    {
        var id = (await Some.ArticleAsync(app, DeskState.Withdrawn)).ArticleId!.Value;
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{id}");

        var again = await app.Publisher.PressAndFollowAsync(opened, "發布", ("摘要", ""), ("Input.Change", "correction"), ("給讀者的一句話", "改了一個數字。"));

        Assert.Equal("改了一個數字。", again.Field("給讀者的一句話"));
    }
}

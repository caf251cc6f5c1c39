using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>批註: what a colleague leaves beside an article has to be settled before it is published.</summary>
public sealed class RemarksTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Words = "第二段的日期請再核對一次。";

    [Fact]
    public async Task An_article_is_not_published_before_its_remarks_are_settled()
    {
        var id = await WriteAsync();
        await AddAsync(id);

        var refused = await app.Publisher.PressAndFollowAsync(await EditorAsync(id), "發布");

        Assert.Contains("還差 1 項才能發布", Assert.Single(refused.Alerts()), StringComparison.Ordinal);
        Assert.Equal("#remarks", Html.Link(Html.One(refused.Document, "[role=alert]"), "批註").GetAttribute("href"));
        Assert.Contains(Words, refused.Region("批註").Words(), StringComparison.Ordinal);
        Assert.Equal(ArticleState.Draft, await StateAsync(id));

        var settled = await app.Publisher.PressAndFollowAsync(refused, "處理好了");
        Assert.Equal("批註已處理。", settled.Done());
        Assert.Contains("0 則待處理", settled.Region("批註").Words(), StringComparison.Ordinal);

        await app.Publisher.PressAndFollowAsync(settled, "發布");
        Assert.Equal(ArticleState.Published, await StateAsync(id));
    }

    [Fact]
    public async Task One_open_remark_among_settled_ones_still_keeps_it_back()
    {
        var id = await WriteAsync();
        await app.Publisher.PressAndFollowAsync(await AddAsync(id), "處理好了");
        await AddAsync(id);

        await app.Publisher.PressAndFollowAsync(await EditorAsync(id), "發布");

        Assert.Equal(ArticleState.Draft, await StateAsync(id));
    }

    [Fact]
    public async Task A_remark_without_a_word_or_with_too_many_comes_back_as_it_was_typed()
    {
        var id = await WriteAsync();
        var longest = new string('長', ArticleLimits.NoteLength + 1);

        var empty = await app.Publisher.PressAsync(await EditorAsync(id), "加上批註", ("text", " "));
        var excess = await app.Publisher.PressAsync(await EditorAsync(id), "加上批註", ("text", longest));

        Assert.Contains("寫點什麼再加上。", empty.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("多了 1 字", excess.MainPart().Words(), StringComparison.Ordinal);
        Assert.Equal(longest, excess.Field("寫一則批註"));
        Assert.Equal(0, await CountAsync(id));
    }

    [Fact]
    public async Task Who_may_not_edit_an_article_sees_none_of_its_remarks_adds_none_and_settles_none()
    {
        var id = await WriteAsync();
        await AddAsync(id);
        var remark = await app.UseAsync((PortalDb db) => db.Remarks.Where(each => each.ArticleId == id).Select(each => each.Id).SingleAsync());
        var own = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "自己的"));
        var address = $"/admin/articles/{id}/remarks";

        (await app.Contributor.OpenAsync(address)).Expect(HttpStatusCode.NotFound);
        (await app.Contributor.PressAtAsync(own, "加上批註", address + "?handler=Add", ("text", "插一句。"))).Expect(HttpStatusCode.NotFound);
        (await app.Contributor.PressAtAsync(own, "加上批註", $"{address}?handler=Settle&remark={remark}")).Expect(HttpStatusCode.NotFound);
        (await app.Contributor.PressAtAsync(own, "加上批註", $"/admin/articles/{DeskApp.IdOf(own)}/remarks?handler=Settle&remark={remark}")).Expect(HttpStatusCode.NotFound);

        Assert.Equal(1, await CountAsync(id));
        Assert.Contains("1 則待處理", (await app.Publisher.OpenAsync(address)).Region("批註").Words(), StringComparison.Ordinal);
    }

    private async Task<long> WriteAsync() =>
        DeskApp.IdOf(await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", Some.Word("舊橋")), ("正文（Markdown）", "第一段。\n\n第二段。")));

    private Task<Page> EditorAsync(long id) => app.Publisher.OpenAsync($"/admin/articles/{id}");

    private async Task<Page> AddAsync(long id) => await app.Publisher.PressAndFollowAsync(await EditorAsync(id), "加上批註", ("text", Words));

    private Task<ArticleState> StateAsync(long id) => app.UseAsync((PortalDb db) => db.Articles.Where(article => article.Id == id).Select(article => article.State).SingleAsync());

    private Task<int> CountAsync(long id) => app.UseAsync((PortalDb db) => db.Remarks.CountAsync(remark => remark.ArticleId == id));
}

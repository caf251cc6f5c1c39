using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Articles;

/// <summary>不能發布的詞, from the administrator's list to the article that isn't published.</summary>
public sealed class BlockedWordsTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Blocked = "絕對優惠";
    private const string Body = "正文（Markdown）";

    [Theory]
    [InlineData(Body, "開張頭三天絕對優惠。")]
    [InlineData(Body, "开张头三天绝对优惠。")]
    [InlineData(Body, "開張頭三天絕**對**優惠。")]
    [InlineData(Body, "開張頭三天絕\u200B對優\u00AD惠。")]
    [InlineData("標題", "絕對優惠三天")]
    [InlineData("摘要", "絕對優惠三天。")]
    public async Task An_article_with_such_a_word_is_published_only_without_it(string field, string text)
    {
        await KeepAsync("別的詞\n" + Blocked);
        var written = await app.WriteAsync(app.Publisher, "儲存草稿", [("標題", "商場開張"), (Body, "正文。"), (field, text)]);
        var id = DeskApp.IdOf(written);

        var refused = await app.Publisher.PressAndFollowAsync(written, "發布");

        var alert = Html.One(refused.Document, "[role=alert]");
        Assert.Contains("還差 1 項才能發布", alert.Words(), StringComparison.Ordinal);
        Assert.Equal("#Input_Markdown", Html.Link(alert, $"「{Blocked}」").GetAttribute("href"));
        Assert.Equal(ArticleState.Draft, await StateAsync(id));

        await app.Publisher.PressAndFollowAsync(refused, "發布", (field, "開張頭三天有優惠。"));

        using var reader = new Browser(app);
        (await reader.OpenAsync($"/articles/{id}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_word_that_is_taken_off_the_list_is_published()
    {
        await KeepAsync(Blocked);
        var written = await app.WriteAsync(app.Publisher, "發布", ("標題", "商場開張"), (Body, "絕對優惠。"));
        Assert.Equal(ArticleState.Draft, await StateAsync(DeskApp.IdOf(written)));

        await KeepAsync("");
        await app.Publisher.PressAndFollowAsync(written, "發布");

        Assert.Equal(ArticleState.Published, await StateAsync(DeskApp.IdOf(written)));
    }

    [Fact]
    public async Task The_list_stands_in_the_settings_as_it_was_saved()
    {
        await KeepAsync($" {Blocked} \n\n甲詞");

        Assert.Equal($"{Blocked}\n甲詞", (await app.Administrator.OpenAsync("/admin/settings")).Field("不能發布的詞"));
    }

    private async Task KeepAsync(string words)
    {
        var settings = await app.Administrator.OpenAsync("/admin/settings");
        await app.Administrator.PressAndFollowAsync(settings, "儲存", ("不能發布的詞", words));
    }

    private Task<ArticleState> StateAsync(long id) => app.UseAsync((PortalDb db) => db.Articles.Where(article => article.Id == id).Select(article => article.State).SingleAsync());
}

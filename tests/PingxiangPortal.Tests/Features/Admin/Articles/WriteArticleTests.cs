using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class WriteArticleTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task A_saved_draft_opens_again_with_everything_that_was_typed()
    {
        var page = await app.WriteAsync(
            app.Publisher,
            "儲存草稿",
            ("標題", "一個標題"),
            ("Input.Slug", "One-Title"),
            ("摘要", "一句摘要。"),
            ("正文（Markdown）", "第一段。\r\n\r\n第二段。"),
            ("發布者", "某某編輯"),
            ("發布時間", "2027-01-02T03:04"),
            ("原單位", "某某日報"),
            ("原作者", "某某人"));

        Assert.Equal("草稿已儲存。", page.Done());
        Assert.Equal("一個標題", page.Field("標題"));
        Assert.Equal("one-title", Html.One(page.Document, "[name='Input.Slug']").GetAttribute("value"));
        Assert.Equal("一句摘要。", page.Field("摘要"));
        Assert.Equal("第一段。\n\n第二段。", page.Field("正文（Markdown）"));
        Assert.Equal("某某編輯", page.Field("發布者"));
        Assert.Equal("2027-01-02T03:04", page.Field("發布時間"));
        Assert.Equal("某某日報", page.Field("原單位"));
        Assert.Equal("某某人", page.Field("原作者"));
        Assert.Equal($"{app.CategoryId}", page.Field("分類"));
    }

    [Fact]
    public async Task A_draft_is_not_for_readers()
    {
        var page = await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "未發布"), ("正文（Markdown）", "正文。"));
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{DeskApp.IdOf(page)}")).Status);
    }

    [Fact]
    public async Task A_published_article_is_for_readers()
    {
        var page = await app.WriteAsync(app.Publisher, "發布", ("標題", "已發布"), ("正文（Markdown）", "正文。"));
        using var reader = new Browser(app);

        var shown = (await reader.OpenAsync($"/articles/{DeskApp.IdOf(page)}")).Expect(HttpStatusCode.OK);

        Assert.Equal("已發布，讀者現在就看得到。", page.Done());
        Assert.Equal("已發布", shown.Title());
    }

    [Fact]
    public async Task An_article_with_a_time_ahead_is_scheduled()
    {
        var page = await app.WriteAsync(app.Publisher, "發布", ("標題", "以後的"), ("正文（Markdown）", "正文。"), ("發布時間", "2099-01-01T00:00"));
        using var reader = new Browser(app);

        Assert.Equal("已排程，時間一到讀者就看得到。", page.Done());
        Assert.Equal("已排程", Html.One(page.Document, ".status").Words());
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{DeskApp.IdOf(page)}")).Status);
    }

    [Fact]
    public async Task A_typed_time_is_the_sites_and_stored_in_utc()
    {
        var page = await app.WriteAsync(app.Publisher, "發布", ("標題", "有時間的"), ("正文（Markdown）", "正文。"), ("發布時間", "2021-12-08T13:03"));

        var id = DeskApp.IdOf(page);
        var published = await app.UseAsync((PortalDb db) => db.Articles.Where(article => article.Id == id).Select(article => article.PublishedUtc).SingleAsync());

        Assert.Equal(new DateTime(2021, 12, 8, 5, 3, 0, DateTimeKind.Utc), published);
    }

    [Theory]
    [InlineData("", "正文。", "寫一個標題")]
    [InlineData("標題", "", "寫正文")]
    [InlineData("標題", " \n\t\n ", "寫正文")]
    [InlineData("​⁠", "正文。", "寫一個標題")]
    public async Task What_lacks_something_is_saved_as_a_draft_and_says_what_it_lacks(string title, string body, string missing)
    {
        var page = await app.WriteAsync(app.Publisher, "發布", ("標題", title), ("正文（Markdown）", body), ("摘要", "留著的摘要"));
        using var reader = new Browser(app);

        Assert.Contains(missing, Assert.Single(page.Alerts()), StringComparison.Ordinal);
        Assert.Equal("留著的摘要", page.Field("摘要"));
        Assert.Equal("草稿", Html.One(page.Document, ".status").Words());
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{DeskApp.IdOf(page)}")).Status);
    }

    [Fact]
    public async Task Even_an_empty_draft_can_be_saved()
    {
        var page = await app.WriteAsync(app.Publisher, "儲存草稿");

        Assert.Equal("草稿已儲存。", page.Done());
    }

    [Theory]
    [InlineData("Input.Slug", "兩個字")]
    [InlineData("Input.Slug", "a--b")]
    [InlineData("Input.Slug", "../admin")]
    [InlineData("Input.Slug", "a/b")]
    [InlineData("Input.PublishAt", "tomorrow")]
    [InlineData("Input.PublishAt", "2021-13-01T00:00")]
    [InlineData("Input.PublishAt", "1989-12-31T00:00")]
    [InlineData("Input.PublishAt", "2101-01-01T00:00")]
    [InlineData("Input.CategoryId", "999999")]
    [InlineData("Input.CategoryId", "0")]
    [InlineData("Input.CategoryId", "-1")]
    [InlineData("Input.CategoryId", "x")]
    public async Task A_field_that_cannot_be_read_is_refused_and_nothing_typed_is_lost(string field, string value)
    {
        var blank = await app.Publisher.OpenAsync("/admin/articles/new");
        var before = await CountAsync();

        var page = await app.Publisher.PressAsync(blank, "發布", ("標題", "不能丟的標題"), ("正文（Markdown）", "不能丟的正文"), (field, value));

        Assert.True((int)page.Status < 500, $"{page.Status}");
        Assert.Equal(("不能丟的標題", "不能丟的正文"), (page.Field("標題"), page.Field("正文（Markdown）")));
        Assert.Equal("true", Html.One(page.Document, $"[name='{field}']").GetAttribute("aria-invalid"));
        Assert.NotEmpty(page.Alerts());
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_new_publisher_name_begins_a_byline_and_a_known_one_is_used()
    {
        await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "甲"), ("發布者", "只有一個的署名"));
        await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "乙"), ("發布者", " 只有一個的署名 "));

        Assert.Equal(1, await app.UseAsync((PortalDb db) => db.Publishers.CountAsync(publisher => publisher.Name == "只有一個的署名")));
    }

    [Fact]
    public async Task Invisible_and_misleading_characters_are_cleaned_away()
    {
        var page = await app.WriteAsync(
            app.Publisher,
            "儲存草稿",
            ("標題", "  標\u202E題\u200B \t 兩\u0007字\u2066  "),
            ("正文（Markdown）", "一\u0001二\u2028三\r四"));

        Assert.Equal("標題 兩字", page.Field("標題"));
        Assert.Equal("一二三\n四", page.Field("正文（Markdown）"));
    }

    private Task<int> CountAsync() => app.UseAsync((PortalDb db) => db.Revisions.CountAsync());
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class ArticleLengthTests(DeskApp app) : IClassFixture<DeskApp>
{
    /// <summary>Outside the BMP: one character of two UTF-16 units and four bytes.</summary>
    private const string Rare = "\U00020BB7";

    [Theory]
    [InlineData("標題", 200, "文")]
    [InlineData("標題", 200, Rare)]
    [InlineData("摘要", 500, "文")]
    [InlineData("摘要", 500, Rare)]
    [InlineData("正文（Markdown）", 300_000, "文")]
    [InlineData("正文（Markdown）", 300_000, Rare)]
    [InlineData("發布者", 40, "文")]
    [InlineData("發布者", 40, Rare)]
    [InlineData("原單位", 40, Rare)]
    [InlineData("原作者", 40, Rare)]
    [InlineData("Input.Slug", 120, "a")]
    public async Task A_text_of_just_the_greatest_length_is_kept_whole(string field, int length, string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, length));

        var page = await app.WriteAsync(app.Publisher, "儲存草稿", (field, text));

        var kept = Html.One(page.Document, $"[name='{FieldName(page, field)}']");
        Assert.Equal(text, kept.GetAttribute("value") ?? kept.TextContent.TrimStart('\n'));
    }

    [Theory]
    [InlineData("標題", 201, "文")]
    [InlineData("標題", 201, Rare)]
    [InlineData("摘要", 501, "文")]
    [InlineData("摘要", 501, Rare)]
    [InlineData("正文（Markdown）", 300_001, "文")]
    [InlineData("發布者", 41, "文")]
    [InlineData("原單位", 41, "文")]
    [InlineData("原作者", 41, "文")]
    [InlineData("Input.Slug", 121, "a")]
    public async Task A_longer_text_comes_back_filled_in_with_a_message(string field, int length, string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, length));
        var blank = await app.Publisher.OpenAsync("/admin/articles/new");
        var before = await app.UseAsync((PortalDb db) => db.Revisions.CountAsync());

        var page = await app.Publisher.PressAsync(blank, "儲存草稿", (field, text));

        var shown = Html.One(page.Document, $"[name='{FieldName(page, field)}']");
        Assert.Equal(text, shown.GetAttribute("value") ?? shown.TextContent.TrimStart('\n'));
        Assert.Equal("true", shown.GetAttribute("aria-invalid"));
        Assert.Contains("最多", Assert.Single(page.Alerts()), StringComparison.Ordinal);
        Assert.Equal(before, await app.UseAsync((PortalDb db) => db.Revisions.CountAsync()));
    }

    private static string FieldName(Page page, string field) =>
        field.StartsWith("Input.", StringComparison.Ordinal) ? field : page.Control(field).GetAttribute("name")!;
}

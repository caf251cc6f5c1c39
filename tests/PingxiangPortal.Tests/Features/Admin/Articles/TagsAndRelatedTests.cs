using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class TagsAndRelatedTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Tags_and_related_articles_come_back_as_they_were_saved()
    {
        var page = await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "有標籤的"), ("標籤", "武功山、旅遊，武功山"), ("相關文章", "12\nhttp://localhost/articles/34/slug\n\n/hans/articles/12"));

        Assert.Equal("武功山 旅遊", page.Document.QuerySelector("#Input_Tags")!.GetAttribute("value"));
        Assert.Equal("/articles/12\n/articles/34", page.Document.QuerySelector("#Input_Related")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("標籤", "一個比三十個字還要長得多的標籤一個比三十個字還要長得多的標籤一個", "標籤最多 20 個")]
    [InlineData("相關文章", "那一篇", "相關文章每行寫一篇")]
    [InlineData("相關文章", "1\n2\n3\n4\n5\n6\n7\n8\n9", "最多 8 篇")]
    public async Task What_cannot_be_read_is_named_and_the_form_comes_back_filled(string field, string typed, string expected)
    {
        var blank = await app.Publisher.OpenAsync("/admin/articles/new");
        var page = await app.Publisher.PressAsync(blank, "儲存草稿", ("標題", "寫錯的"), ("分類", $"{app.CategoryId}"), (field, typed));

        Assert.Contains(expected, page.MainPart().TextContent, StringComparison.Ordinal);
        Assert.Contains(typed, page.Document.QuerySelector("#Input_Tags")!.GetAttribute("value") + page.Document.QuerySelector("#Input_Related")!.TextContent, StringComparison.Ordinal);
    }
}

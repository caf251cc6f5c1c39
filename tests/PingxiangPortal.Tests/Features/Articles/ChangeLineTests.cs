using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class ChangeLineTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_article_that_was_never_changed_has_no_line()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        Assert.Empty((await reader.OpenAsync($"/articles/{article.ArticleId}")).Document.QuerySelectorAll("[role=note]"));
    }

    [Fact]
    public async Task The_newest_change_stands_under_the_byline_with_the_way_to_all_of_them()
    {
        await using var site = new PortalApp();
        var article = await Some.ArticleAsync(site);
        article = await site.ChangeAsync(article, CorrectionKind.Typo);
        await site.ChangeAsync(article, CorrectionKind.Correction, "時間寫錯了，實為八點。");
        using var reader = new Browser(site);

        var line = Html.One((await reader.OpenAsync($"/articles/{article.ArticleId}")).Document, ".byline + [role=note]");

        Assert.Equal("更正2026年3月2日 13:04 時間寫錯了，實為八點。看改了什麼", line.Words());
        Assert.Equal("2026-03-02T13:04:05+08:00", Html.One(line, "time").GetAttribute("datetime"));
        Assert.Equal($"/articles/{article.ArticleId}/history", Html.Link(line, "看改了什麼").GetAttribute("href"));
    }

    [Theory]
    [InlineData(CorrectionKind.Typo, "錯字", "改正了錯字，文意不變。")]
    [InlineData(CorrectionKind.Update, "更新", "事情有新進展，加了內容。")]
    [InlineData(CorrectionKind.Withdrawal, "撤回", "編輯部撤回了發布的內容。")]
    public async Task A_change_without_words_of_its_own_says_what_its_kind_says(CorrectionKind kind, string word, string sentence)
    {
        var article = await Some.ArticleAsync(app);
        await app.ChangeAsync(article, kind);
        using var reader = new Browser(app);

        var line = Html.One((await reader.OpenAsync($"/articles/{article.ArticleId}")).Document, "[role=note]").Words();

        Assert.StartsWith(word, line, StringComparison.Ordinal);
        Assert.Contains(sentence, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_line_is_read_in_the_script_of_the_address()
    {
        var article = await Some.ArticleAsync(app);
        await app.ChangeAsync(article, CorrectionKind.Typo, "「侯車亭」改為「候車亭」。");
        using var reader = new Browser(app);

        var line = Html.One((await reader.OpenAsync($"/hans/articles/{article.ArticleId}")).Document, "[role=note]");

        Assert.StartsWith("错字", line.Words(), StringComparison.Ordinal);
        Assert.EndsWith("「侯车亭」改为「候车亭」。看改了什么", line.Words(), StringComparison.Ordinal);
        Assert.StartsWith("/hans/", Html.Link(line, "看改了什么").GetAttribute("href"), StringComparison.Ordinal);
    }
}

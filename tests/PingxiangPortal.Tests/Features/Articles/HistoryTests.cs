using System.Net;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Platform.Caching;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class HistoryTests : IAsyncDisposable
{
    private readonly PortalApp app = new();

    [Fact]
    public async Task Every_change_is_listed_newest_first_down_to_the_first_publication()
    {
        var article = await Some.ArticleAsync(app);
        article = await app.ChangeAsync(article, CorrectionKind.Typo);
        article = await app.ChangeAsync(article, CorrectionKind.Update, "補充了路線。");
        await app.ChangeAsync(article, CorrectionKind.Correction, "時間寫錯了。");

        var entries = (await OpenAsync(article)).Document.QuerySelectorAll("main section.day").Words();

        Assert.Equal(
            [
                "3/2星期一 14:04 更正改正事實 時間寫錯了。 第 4 版 責任編輯：測試編輯",
                "3/2星期一 13:04 更新補充內容 補充了路線。 第 3 版 責任編輯：測試編輯",
                "3/2星期一 12:04 錯字改正錯字 改正了錯字，文意不變。 第 2 版 責任編輯：測試編輯",
                "3/2星期一 11:04 首次發布文章發布 第 1 版 發布者：編輯部 來源：原創",
            ],
            entries.Select(entry => entry.Replace("今天 ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_correction_shows_a_change_of_one_character_as_one_character()
    {
        var article = await Some.ArticleAsync(app, draft: await DraftAsync("十分鐘一班。", "開頭。\n\n十分鐘一班，風雨無阻。"));
        await app.ChangeAsync(article with { Summary = "八分鐘一班。", Markdown = "開頭。\n\n八分鐘一班，風雨無阻。" }, CorrectionKind.Correction, "寫錯了。");

        var differences = (await OpenAsync(article)).Document.QuerySelectorAll(".diff");

        Assert.Equal(["摘要 刪去：十改為：八分鐘一班。", "正文第 2 段 刪去：十改為：八分鐘一班，風雨無阻。"], differences.Words());
        Assert.Equal([("十", "八"), ("十", "八")], differences.Select(each => (Html.One(each, "del").Words(), Html.One(each, "ins").Words())));
    }

    [Fact]
    public async Task Larger_changes_stand_below_each_other()
    {
        var article = await Some.ArticleAsync(app, draft: await DraftAsync("摘要。", "高峰十分鐘一班，其餘時段二十分鐘一班。\n\n這一段刪掉。"));
        await app.ChangeAsync(article with { Markdown = "高峰八分鐘一班，平峰十五分鐘一班。\n\n加了全新的一段文字。" }, CorrectionKind.Correction, "寫錯了。");

        var lines = (await OpenAsync(article)).Document.QuerySelectorAll(".diff p");

        Assert.Equal("−原文：高峰十分鐘一班，其餘時段二十分鐘一班。", lines[0].Words());
        Assert.Equal("+改為：高峰八分鐘一班，平峰十五分鐘一班。", lines[1].Words());
        Assert.All(lines, line => Assert.Equal(line.GetAttribute("data-side") == "old" ? 0 : 1, line.QuerySelectorAll("ins").Length > 0 ? 1 : 0));
    }

    [Theory]
    [InlineData(CorrectionKind.Typo, false)]
    [InlineData(CorrectionKind.Update, false)]
    [InlineData(CorrectionKind.Correction, true)]
    [InlineData(CorrectionKind.Withdrawal, true)]
    public async Task Both_texts_are_shown_for_a_correction_and_for_what_was_taken_back(CorrectionKind kind, bool shown)
    {
        var article = await Some.ArticleAsync(app);
        await app.ChangeAsync(article with { Title = "換了的標題" }, kind, "說明。");

        Assert.Equal(shown, (await OpenAsync(article)).Document.QuerySelectorAll("del, ins").Length > 0);
    }

    [Fact]
    public async Task The_record_is_read_in_the_script_of_the_address()
    {
        var article = await Some.ArticleAsync(app, draft: await DraftAsync("摘要。", "這裡寫著開會時間。"));
        await app.ChangeAsync(article with { Markdown = "這裡寫著開會地點。" }, CorrectionKind.Correction, "寫錯了。");

        var page = await OpenAsync(article, "/hans");

        Assert.Equal("更正记录", page.Title());
        Assert.Contains("这里写着开会", Html.One(page.Document, ".diff").Words(), StringComparison.Ordinal);
        Assert.Contains("寫錯了", (await OpenAsync(article)).Text, StringComparison.Ordinal);
        Assert.Contains("写错了", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_was_never_changed_says_so()
    {
        var article = await Some.ArticleAsync(app);

        var page = await OpenAsync(article);

        Assert.Contains("這篇文章發布以後沒有改過。", Html.Visible(page), StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("main section.day"));
        Assert.Equal("noindex", Html.One(page.Document, "meta[name=robots]").GetAttribute("content"));
        Assert.Equal(["錯字", "更正", "更新", "撤回"], page.Region("四種修改").QuerySelectorAll("dt").Words());
    }

    [Theory]
    [InlineData(nameof(DeskState.Draft))]
    [InlineData(nameof(DeskState.Scheduled))]
    [InlineData(nameof(DeskState.Trashed))]
    public async Task An_article_that_readers_may_not_know_of_has_no_record(string state)
    {
        var article = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state));
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{article.ArticleId}/history")).Status);
    }

    [Fact]
    public async Task A_withdrawn_article_keeps_its_record_without_its_texts()
    {
        var article = await Some.ArticleAsync(app, draft: await DraftAsync("秘密的摘要。", "秘密的正文。"));
        article = await app.ChangeAsync(article with { Summary = "公開的摘要。" }, CorrectionKind.Correction, "摘要寫錯了。");
        await app.WithdrawAsync(article, "整篇都不對。");
        await Some.SaveAsync(app, article with { Title = "撤回以後寫的標題" });

        var page = await OpenAsync(article);

        Assert.Contains(article.Title, Html.Visible(page), StringComparison.Ordinal);
        Assert.Contains("整篇都不對。", Html.Visible(page), StringComparison.Ordinal);
        Assert.Contains("原文與改文不再列出", Html.Visible(page), StringComparison.Ordinal);
        Assert.All(["秘密", "公開的摘要", "撤回以後寫"], hidden => Assert.DoesNotContain(hidden, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_withdrawal_the_new_text_is_compared_with_what_readers_saw()
    {
        var article = await Some.ArticleAsync(app, draft: await DraftAsync("摘要。", "高峰十分鐘一班。"));
        await app.WithdrawAsync(article);
        await Some.SaveAsync(app, article with { Markdown = "高峰九分鐘一班。" });
        await app.ChangeAsync(article with { BasedOn = 2, Markdown = "高峰八分鐘一班。" }, CorrectionKind.Correction, "寫錯了。");

        var page = await OpenAsync(article);

        Assert.Equal(("十", "八"), (Html.One(page.Document, "del").Words(), Html.One(page.Document, "ins").Words()));
        Assert.Equal(["更正", "撤回", "首次發布"], page.Document.QuerySelectorAll("h3 span").Words());
        Assert.DoesNotContain("九", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_changes_all_are_listed_and_the_newest_are_shown_word_by_word()
    {
        var article = await Some.ArticleAsync(app);

        for (var time = 1; time <= 22; time++)
        {
            article = await app.ChangeAsync(article with { Title = $"第{time}次的標題" }, CorrectionKind.Correction, "又錯了。");
        }

        var page = await OpenAsync(article);

        Assert.Equal(23, page.Document.QuerySelectorAll("main section.day").Length);
        Assert.Equal(20, page.Document.QuerySelectorAll(".diff").Length);
        Assert.Equal(2, page.Document.QuerySelectorAll(".change .fine").Length);
    }

    [Fact]
    public async Task The_record_is_kept_until_the_article_is_published_again()
    {
        var article = await Some.ArticleAsync(app);
        await app.WarmAsync($"/articles/{article.ArticleId}/history");
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");
        var kept = app.Generations().Of(PageTags.History(article.ArticleId!.Value));

        await app.ChangeAsync(article, CorrectionKind.Typo);

        Assert.True(app.Generations().Of(PageTags.History(article.ArticleId.Value)) > kept);
        Assert.Equal(["錯字", "首次發布"], (await OpenAsync(article)).Document.QuerySelectorAll("h3 span").Words());
    }

    [Fact]
    public void To_read_the_record_is_not_to_read_the_article() =>
        Assert.Null(PageTags.ArticleOf(PageTags.Of(CachedPage.History, new() { ["id"] = "7" })));

    [Fact]
    public async Task The_record_has_one_spelling()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var other = await reader.OpenAsync($"/hans/articles/{article.ArticleId}/History/");

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/hans/articles/{article.ArticleId}/history"), (other.Status, other.Location));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<Draft> DraftAsync(string summary, string markdown) =>
        Some.Draft(await Some.CategoryAsync(app)) with { Summary = summary, Markdown = markdown };

    private async Task<Page> OpenAsync(Draft article, string script = "")
    {
        using var reader = new Browser(app);
        return (await reader.OpenAsync($"{script}/articles/{article.ArticleId}/history")).Expect(HttpStatusCode.OK);
    }
}

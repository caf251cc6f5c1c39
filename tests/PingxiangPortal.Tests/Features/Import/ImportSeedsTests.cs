using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Import;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Import;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Import;

public sealed class ImportSeedsTests
{
    [Fact]
    public async Task The_first_start_imports_and_the_second_imports_nothing_again()
    {
        await using var first = new SeededApp();
        Assert.Equal(1, await CountAsync(first));

        await using var second = await first.RestartAsync();

        Assert.Equal(1, await CountAsync(second));
        Assert.Equal(1, await second.UseAsync((PortalDb db) => db.Revisions.CountAsync()));
        Assert.Contains("早已匯入 1 篇", (await second.ImportAsync()).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_article_stays_deleted()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown("會刪掉的"));
        await app.ImportAsync();
        var id = await app.UseAsync((PortalDb db) => db.Articles.Select(article => article.Id).SingleAsync());
        Assert.True(await app.UseAsync((TrashArticle trash) => trash.ExecuteAsync(id, Some.Editor)));

        await app.ImportAsync();
        app.Put("a.md", SeedFiles.Markdown("會刪掉的，改過了"));
        await app.ImportAsync();

        Assert.Equal([ArticleState.Trashed], await app.UseAsync((PortalDb db) => db.Articles.Select(article => article.State).ToListAsync()));
    }

    [Fact]
    public async Task A_changed_document_updates_an_article_that_nobody_edited()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown("原來的標題", more: "published: 2021-12-08 13:03\n"));
        await app.ImportAsync();
        app.Put("a.md", SeedFiles.Markdown("改過的標題", "改過的正文。", more: "published: 2021-12-08 13:03\n"));

        var report = await app.ImportAsync();
        using var reader = new Browser(app);

        Assert.Contains("更新 1 篇", report.Summary, StringComparison.Ordinal);
        Assert.Equal("改過的標題", (await reader.OpenAsync("/articles/1")).Title());
        Assert.Equal(1, await CountAsync(app));
    }

    [Fact]
    public async Task A_changed_document_does_not_overwrite_an_edited_article_and_is_reported()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown("原來的標題"));
        await app.ImportAsync();
        var article = await app.UseAsync((PortalDb db) => db.Articles.SingleAsync());
        await Some.PublishAsync(app, Some.Draft(article.CategoryId) with { ArticleId = article.Id, BasedOn = 1, Title = "編輯過的標題" });
        app.Put("a.md", SeedFiles.Markdown("改過的標題"));

        var report = await app.ImportAsync();
        using var reader = new Browser(app);

        Assert.Contains(report.Problems, problem => problem.File == "a.md" && problem.Message.Contains("編輯過", StringComparison.Ordinal));
        Assert.Equal("編輯過的標題", (await reader.OpenAsync($"/articles/{article.Id}")).Title());
    }

    [Fact]
    public async Task A_withdrawn_article_is_not_published_again_by_its_changed_document()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown("撤回了的"));
        await app.ImportAsync();
        var id = await app.UseAsync((PortalDb db) => db.Articles.Select(article => article.Id).SingleAsync());
        Assert.True(await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(id, "", Some.Editor)));
        app.Put("a.md", SeedFiles.Markdown("撤回了的，改過"));

        await app.ImportAsync();

        Assert.Equal(ArticleState.Withdrawn, await app.UseAsync((PortalDb db) => db.Articles.Select(article => article.State).SingleAsync()));
    }

    [Fact]
    public async Task The_same_document_under_two_names_is_imported_once_and_named()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown("一份"));
        app.Put("b.md", SeedFiles.Markdown("一份"));

        var report = await app.ImportAsync();

        Assert.Equal(1, await CountAsync(app));
        Assert.Contains("a.md", Assert.Single(report.Problems, problem => problem.File == "b.md").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_with_front_matter_becomes_an_article_with_all_it_says()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown(
            "開站的話", "第一段 **粗體**。\n\n- 一\n- 二", "公告/本站", "published: 2022-02-03 08:30\npublisher: 某某編輯\nsummary: 一句摘要。\nsource: 某某日報\n"));
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync("/articles/1")).Expect(HttpStatusCode.OK);

        Assert.Equal("開站的話", page.Title());
        Assert.Equal(["門戶", "公告", "本站", "查看內容"], page.Region("所在位置").QuerySelectorAll("li").Words());
        var byline = Html.One(page.Document, ".byline").Words();
        Assert.Contains("發布者：某某編輯 2022年2月3日 08:30 來自：某某日報", byline, StringComparison.Ordinal);
        Assert.Equal("粗體", Html.One(page.Document, ".prose strong").Words());
        Assert.Equal(["一", "二"], page.Document.QuerySelectorAll(".prose li").Words());
    }

    [Fact]
    public async Task Categories_are_made_once_however_many_documents_name_them()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown("甲", category: "城事資訊/安源區政府"));
        app.Put("b.md", SeedFiles.Markdown("乙", category: "城事資訊/安源區政府"));
        app.Put("c.md", SeedFiles.Markdown("丙", category: "城事資訊"));
        app.Put("d.md", SeedFiles.Markdown("丁", category: "安源區政府"));

        await app.ImportAsync();

        var names = await app.UseAsync((PortalDb db) => db.Categories.OrderBy(category => category.Id).Select(category => category.Name).ToListAsync());
        Assert.Equal(["城事資訊", "安源區政府", "安源區政府"], names);
    }

    [Fact]
    public async Task The_first_document_names_the_site_and_the_next_does_not()
    {
        await using var app = new PortalApp();
        app.Put("a.txt", SeedFiles.Page("甲文", "甲的正文。", "甲城網—甲城的網站"));
        app.Put("b.txt", SeedFiles.Page("乙文", "乙的正文。", "乙城網—乙城的網站"));
        using var reader = new Browser(app);

        Assert.Equal("甲城網｜甲城的網站", (await reader.OpenAsync("/")).Document.Title);
    }

    [Fact]
    public async Task The_operators_name_wins_over_the_documents()
    {
        await using var app = new PortalApp().With("Portal:SiteName", "設定的站名").With("Portal:Tagline", "設定的標語");
        app.Put("a.txt", SeedFiles.Page("甲文", "甲的正文。"));
        using var reader = new Browser(app);

        Assert.Equal("設定的站名｜設定的標語", (await reader.OpenAsync("/")).Document.Title);
    }

    [Fact]
    public async Task A_document_that_the_store_refuses_leaves_nothing_behind()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown("第一份"));
        await app.ImportAsync();
        var before = await StoredText.AllAsync(app);
        var document = SeedReader.Read("b.md", Encoding.UTF8.GetBytes(SeedFiles.Markdown("第二份", category: "新的頻道/新的分類", more: "publisher: 新的署名\n")), TimeZoneInfo.Utc).Document!;
        var known = await app.UseAsync((PortalDb db) => db.ImportedSeeds.Select(seed => seed.Fingerprint).SingleAsync());

        var problems = await app.UseAsync((ImportSeed import) => import.ExecuteAsync(
            new ImportStep(ImportAction.Add, "b.md", document with { Fingerprint = known })));

        Assert.Equal("b.md", Assert.Single(problems).File);
        Assert.Equal(before, await StoredText.AllAsync(app));
    }

    [Fact]
    public async Task An_article_without_a_time_is_published_at_its_import()
    {
        await using var app = new PortalApp();
        app.Put("a.md", SeedFiles.Markdown("沒有時間的"));

        await app.ImportAsync();

        Assert.Equal(app.Clock.UtcNow, await app.UseAsync((PortalDb db) => db.Articles.Select(article => article.PublishedUtc).SingleAsync()));
    }

    private static Task<int> CountAsync(PortalApp app) => app.UseAsync((PortalDb db) => db.Articles.CountAsync());
}

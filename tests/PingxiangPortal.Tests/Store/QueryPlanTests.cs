using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Tests.Features.Articles;
using PingxiangPortal.Tests.Features.Hot;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Hot;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Store;

public sealed class QueryPlanTests(PlansApp app) : IClassFixture<PlansApp>
{
    private const string Newest = "IX_Articles_Newest";

    // SQLite has the list itself in this key, and names it so.
    private static readonly string List = TestDatabase.IsPostgres ? "PK_Listings" : "USING PRIMARY KEY (ListKey=? AND PublishedUtc<";

    [Fact]
    public async Task The_front_page_reads_the_newest_and_each_channel_from_an_index()
    {
        await FillAsync();

        var plans = await PlansAsync("/");

        Uses(plans, Newest);
        Uses(plans, List);
    }

    [Fact]
    public async Task An_article_and_its_neighbours_come_from_an_index()
    {
        var (_, article) = await FillAsync();

        Uses(await PlansAsync($"/articles/{article}"), Newest);
    }

    [Fact]
    public async Task What_stands_beside_an_article_is_looked_up_by_number()
    {
        var (_, article) = await FillAsync();

        var beside = (await PlansAsync($"/articles/{article}")).Where(plan => plan.Sql.Contains("RelatedArticles", StringComparison.Ordinal)).ToList();

        Assert.Single(beside);
        Assert.All(beside, plan => Assert.False(plan.Uses(Newest), plan.ToString())); // it would walk all of it
    }

    [Theory]
    [InlineData("")]
    [InlineData("/history")]
    public async Task What_changed_in_an_article_is_read_from_an_index(string suffix)
    {
        await FillAsync();
        var article = await Some.ArticleAsync(app);
        await app.ChangeAsync(article with { Title = "另一個標題" }, CorrectionKind.Correction, "說明。");

        Uses(await PlansAsync($"/articles/{article.ArticleId}{suffix}"), "IX_Corrections_Article");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?page=2")]
    public async Task A_category_is_read_from_its_list(string query)
    {
        var (category, _) = await FillAsync();

        Uses(await PlansAsync($"/categories/c{category}{query}"), List);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?page=2")]
    public async Task A_publishers_articles_are_read_from_their_list(string query)
    {
        var (_, article) = await FillAsync();
        var publisher = await app.UseAsync((PortalDb db) => db.Articles.Where(each => each.Id == article).Select(each => each.PublisherId).SingleAsync());

        Uses(await PlansAsync($"/publishers/{publisher}{query}"), List);
    }

    [Fact]
    public async Task A_month_is_read_from_an_index()
    {
        await FillAsync();

        var plans = await app.PlansOfAsync(() => Answer.GetAsync(app, "/archive/2026/03"));

        Uses(plans, Newest);
        Assert.All(plans.Where(plan => !plan.Sql.Contains("ArchivedDays", StringComparison.Ordinal)), plan => Assert.True(!plan.Walks.Any(), plan.ToString())); // it has a row for a day
    }

    [Fact]
    public async Task What_a_search_found_is_looked_up_by_number()
    {
        await FillAsync();
        await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Markdown = "到武功山去。" });

        var rows = (await app.PlansOfAsync(() => Answer.GetAsync(app, "/search?q=武功山"))).Where(plan => plan.Sql.Contains("\"Articles\"", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, rows.Count); // the rows and the bodies
        Assert.All(rows, plan => Assert.False(plan.Uses(Newest) || plan.Walks.Any(), plan.ToString()));
    }

    [Fact]
    public async Task Nothing_is_walked_for_an_articles_reactions()
    {
        var (_, article) = await FillAsync();

        await PlansAsync(Reacting.Address(article));
    }

    [Theory]
    [InlineData(HotMeasure.Reads)]
    [InlineData(HotMeasure.Egg)]
    public async Task A_hot_list_is_read_from_its_index(HotMeasure measure)
    {
        var (_, article) = await FillAsync();
        await app.ReadByAsync(article, readers: 1);
        using var reader = new Browser(app);
        await reader.ReactAsync(article, "egg");
        await app.KeepCountsAsync();

        var plans = await app.PlansOfAsync(() => app.UseAsync((HotQueries queries) => queries.ListAsync(HotWindow.Week, measure, 20, CancellationToken.None)));

        Uses(plans, "IX_HotPlaces_List");
        Assert.All(plans, plan => Assert.False(plan.Walks.Any() || plan.Uses(Newest), plan.ToString()));
    }

    [Fact]
    public async Task A_start_looks_for_the_articles_of_its_seeds_by_number()
    {
        app.Put("news.md", SeedFiles.Markdown("一則"));
        await app.ImportAsync();

        var plans = await app.PlansOfAsync(app.ImportAsync);

        Uses(plans, TestDatabase.IsPostgres ? "PK_Articles" : "INTEGER PRIMARY KEY");
    }

    [Fact]
    public async Task A_walk_through_a_table_is_found()
    {
        var plans = await app.PlansOfAsync(() => app.UseAsync((PortalDb db) => db.Articles.CountAsync(article => article.SourceName == "x")));

        Assert.NotEmpty(plans.SelectMany(plan => plan.Walks));
    }

    /// <summary>The plans of a page that was never asked for; none may walk through a table that grows.</summary>
    private async Task<IReadOnlyList<QueryPlan>> PlansAsync(string address)
    {
        var plans = await app.PlansOfAsync(() => Answer.GetAsync(app, address));

        Assert.NotEmpty(plans);
        Assert.All(plans, plan => Assert.True(!plan.Walks.Any(), plan.ToString()));
        return plans;
    }

    private static void Uses(IReadOnlyList<QueryPlan> plans, string index) =>
        Assert.True(plans.Any(plan => plan.Uses(index)), $"No query uses {index}:{Environment.NewLine}{string.Join(Environment.NewLine, plans)}");

    private async Task<(long Category, long Article)> FillAsync()
    {
        var category = await Some.CategoryAsync(app);

        for (var at = 0; at < 22; at++)
        {
            await Some.ArticleAsync(app, draft: Some.Draft(category));
        }

        var last = await Some.ArticleAsync(app, draft: Some.Draft(category));
        return (category, last.ArticleId!.Value);
    }
}

using Microsoft.Data.Sqlite;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Features.Articles;
using PingxiangPortal.Tests.Platform.Caching;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Tests.Store;

public sealed class QueryCountTests(CountingApp app) : IClassFixture<CountingApp>
{
    [Fact]
    public async Task An_article_rendered_afresh_asks_four_questions_at_most()
    {
        await FillAsync();
        var article = await Some.ArticleAsync(app);

        Complain(4, await AfreshAsync($"/articles/{article.ArticleId}", PageTags.Article(article.ArticleId!.Value)));
    }

    [Fact]
    public async Task An_article_that_was_changed_asks_one_question_more()
    {
        await FillAsync();
        var article = await Some.ArticleAsync(app);
        await app.ChangeAsync(article, CorrectionKind.Typo);

        Complain(5, await AfreshAsync($"/articles/{article.ArticleId}", PageTags.Article(article.ArticleId!.Value)));
    }

    [Fact]
    public async Task The_front_page_rendered_afresh_asks_eight_questions_at_most()
    {
        await FillAsync();

        Complain(8, await AfreshAsync("/", PageTags.Front));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?page=2")]
    public async Task A_category_rendered_afresh_asks_six_questions_at_most(string query)
    {
        var channel = await FillAsync();

        Complain(6, await AfreshAsync($"/categories/c{channel}{query}", PageTags.Category($"c{channel}")));
    }

    [Fact]
    public async Task A_month_rendered_afresh_asks_four_questions_at_most()
    {
        await FillAsync();

        Complain(4, await AfreshAsync("/archive/2026/03", PageTags.Archive));
    }

    [Fact]
    public async Task A_page_that_is_kept_asks_nothing()
    {
        var article = await Some.ArticleAsync(app);
        await app.WarmAsync($"/articles/{article.ArticleId}");

        Assert.Empty(await app.CommandsOfAsync(() => Answer.GetAsync(app, $"/articles/{article.ArticleId}", ("Cookie", "reader=x; other=y"))));
    }

    [Fact]
    public async Task No_page_that_readers_open_writes_anything()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // the same code above the engine; this one tells whether anybody wrote
        }

        var channel = await FillAsync();
        var article = await Some.ArticleAsync(app);
        await using var store = new SqliteConnection(app.ConnectionString);
        await store.OpenAsync();
        var before = await VersionAsync(store);
        string[] paths = ["/", $"/articles/{article.ArticleId}", $"/articles/{article.ArticleId}/other", $"/categories/c{channel}", $"/categories/c{channel}?page=2", Reacting.Address(article.ArticleId), "/nowhere", "/account/login", "/health/ready"];

        foreach (var path in paths)
        {
            await Answer.GetAsync(app, path);
            await Answer.GetAsync(app, path, ("Cookie", "reader=x; mine=egg"));
        }

        Assert.Equal(before, await VersionAsync(store));
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");
        Assert.NotEqual(before, await VersionAsync(store));
    }

    /// <summary>The commands of a page whose content has changed, while nothing else about the site has.</summary>
    private async Task<IReadOnlyList<string>> AfreshAsync(string address, string tag)
    {
        await Answer.GetAsync(app, address);
        app.Generations().Raise(tag);
        Answer? answer = null;

        var commands = await app.CommandsOfAsync(async () => answer = await Answer.GetAsync(app, address));

        Assert.Equal(System.Net.HttpStatusCode.OK, answer!.Status);
        Assert.NotEmpty(commands);
        return commands;
    }

    private static void Complain(int most, IReadOnlyList<string> commands) =>
        Assert.True(commands.Count <= most, $"{commands.Count} commands:{Environment.NewLine}{string.Join(Environment.NewLine, commands)}");

    /// <summary>Six channels with three articles each; the first has a category below it, and two pages.</summary>
    private async Task<long> FillAsync()
    {
        var first = 0L;

        for (var at = 0; at < 6; at++)
        {
            var channel = await Some.CategoryAsync(app);
            first = at == 0 ? channel : first;

            for (var article = 0; article < (at == 0 ? 22 : 3); article++)
            {
                await Some.ArticleAsync(app, draft: Some.Draft(channel));
            }
        }

        await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app, "下面的", first)));
        return first;
    }

    private static async Task<long> VersionAsync(SqliteConnection store)
    {
        await using var command = store.CreateCommand();
        command.CommandText = "PRAGMA data_version"; // changes when another connection commits
        return (long)(await command.ExecuteScalarAsync())!; // a pragma of this name has a value
    }
}

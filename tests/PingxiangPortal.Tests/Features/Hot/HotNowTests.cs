using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Tests.Platform.Caching;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Tests.Features.Hot;

public sealed class HotNowTests : IAsyncLifetime
{
    private readonly PortalApp app = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_short_lists_follow_what_was_counted()
    {
        var (one, other) = (await Some.ArticleAsync(app), await Some.ArticleAsync(app));
        await app.ReadByAsync(one.ArticleId, readers: 2);
        using var reader = new Browser(app);
        await reader.ReactAsync(other.ArticleId, "egg");

        var board = await app.BoardAsync();

        Assert.Equal(new RankedArticle(one.ArticleId!.Value, "", one.Title, Script.Hant, one.CategoryId, 2, default), Assert.Single(board.Read));
        Assert.Equal(new RankedArticle(other.ArticleId!.Value, "", other.Title, Script.Hant, other.CategoryId, 1, new ReactionTotals(0, 0, 0, 0, 1)), Assert.Single(board.Reacted));
    }

    [Fact]
    public async Task An_article_that_is_withdrawn_leaves_the_short_lists_and_every_page_at_once()
    {
        var article = await Some.ArticleAsync(app);
        await app.ReadByAsync(article.ArticleId, readers: 1);
        Assert.Single((await app.BoardAsync()).Read);
        var before = app.Generations().Of(PageTags.Layout);

        await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(article.ArticleId!.Value, "", Some.Editor));

        Assert.Empty((await app.UseAsync((HotNow now) => Task.FromResult(now.Board))).Read);
        Assert.True(app.Generations().Of(PageTags.Layout) > before);
        Assert.Empty((await app.BoardAsync()).Read);
    }

    [Fact]
    public async Task A_change_of_an_article_that_no_short_list_has_leaves_the_other_pages_alone()
    {
        var article = await Some.ArticleAsync(app);
        var before = app.Generations().Of(PageTags.Layout);

        await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(article.ArticleId!.Value, "", Some.Editor));

        Assert.Equal(before, app.Generations().Of(PageTags.Layout));
    }

    [Fact]
    public void What_was_read_before_an_article_changed_is_not_shown()
    {
        var now = new HotNow(new Generations());
        var begun = now.BeginReading();

        now.ArticleChanged(1);
        now.Show(new HotBoard([new RankedArticle(1, "", "", Script.Hant, 0, 1, default)], []), begun);

        Assert.Empty(now.Board.Read);
        Assert.True(now.IsStale);
    }

    [Fact]
    public void Pages_get_a_list_as_soon_as_there_is_one_and_keep_it_for_a_while()
    {
        var generations = new Generations();
        var now = new HotNow(generations);
        var before = generations.Of(PageTags.Layout);

        now.Show(Board(articles: 5, count: 1), now.BeginReading());
        var shown = generations.Of(PageTags.Layout);
        now.Show(Board(articles: 5, count: 2), now.BeginReading());

        Assert.True(shown > before);
        Assert.Equal(shown, generations.Of(PageTags.Layout));
        Assert.Equal(2, now.Board.Read[0].Count);
    }

    private static HotBoard Board(int articles, int count) =>
        new([.. Enumerable.Range(1, articles).Select(id => new RankedArticle(id, "", "", Script.Hant, 0, count, default))], []);
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Hot;
using PingxiangPortal.Web.Features.Reactions;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Hot;

public sealed class HotReactionsTests : IAsyncLifetime
{
    private readonly PortalApp app = new();
    private readonly ReaderId[] readers = [.. Enumerable.Range(0, 6).Select(_ => ReaderId.New(DateTime.UnixEpoch))];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Reactions_count_together_and_by_kind()
    {
        var (one, other) = (await Some.ArticleAsync(app), await Some.ArticleAsync(app));
        await ReactAsync(one.ArticleId, 0, ReactionKind.Flower);
        await ReactAsync(one.ArticleId, 1, ReactionKind.Egg);
        await ReactAsync(one.ArticleId, 2, ReactionKind.Flower);
        await ReactAsync(other.ArticleId, 3, ReactionKind.Egg);

        Assert.Equal([(one.ArticleId, 3), (other.ArticleId, 1)], await app.HotAsync(HotWindow.Day, HotMeasure.Reactions));
        Assert.Equal([(one.ArticleId, 2)], await app.HotAsync(HotWindow.Week, HotMeasure.Flower));
        Assert.Equal(2, (await app.HotAsync(HotWindow.Month, HotMeasure.Egg)).Count);
        Assert.Empty(await app.HotAsync(HotWindow.Day, HotMeasure.Handshake));
    }

    [Fact]
    public async Task A_list_of_reactions_says_what_readers_felt()
    {
        var article = await Some.ArticleAsync(app);
        await ReactAsync(article.ArticleId, 0, ReactionKind.Egg);
        await ReactAsync(article.ArticleId, 1, ReactionKind.Shocked);
        await ReactAsync(article.ArticleId, 2, ReactionKind.Shocked);
        await app.KeepCountsAsync();

        var list = await app.UseAsync((HotQueries queries) => queries.ListAsync(HotWindow.Day, HotMeasure.Egg, 5, CancellationToken.None));

        Assert.Equal(new ReactionTotals(0, 0, 2, 0, 1), Assert.Single(list.Entries).Reactions);
    }

    [Fact]
    public async Task A_vote_that_is_moved_counts_as_what_it_is_now()
    {
        var article = await Some.ArticleAsync(app);
        await ReactAsync(article.ArticleId, 0, ReactionKind.Flower);
        await app.KeepCountsAsync();
        app.Clock.Advance(TimeSpan.FromHours(3));

        await ReactAsync(article.ArticleId, 0, ReactionKind.Egg);

        Assert.Empty(await app.HotAsync(HotWindow.Day, HotMeasure.Flower));
        Assert.Equal([(article.ArticleId, 1)], await app.HotAsync(HotWindow.Day, HotMeasure.Egg));
        Assert.Equal([(article.ArticleId, 1)], await app.HotAsync(HotWindow.Day, HotMeasure.Reactions));
    }

    [Fact]
    public async Task A_vote_that_is_taken_back_leaves_the_hour_in_which_it_was_given()
    {
        var article = await Some.ArticleAsync(app);
        await ReactAsync(article.ArticleId, 0, ReactionKind.Flower);
        await ReactAsync(article.ArticleId, 1, ReactionKind.Flower);
        await app.KeepCountsAsync();
        app.Clock.Advance(TimeSpan.FromHours(5));

        await ReactAsync(article.ArticleId, 0, null);
        Assert.Equal([(article.ArticleId, 1)], await app.HotAsync(HotWindow.Week, HotMeasure.Flower));

        await ReactAsync(article.ArticleId, 1, null);
        Assert.Empty(await app.HotAsync(HotWindow.Week, HotMeasure.Flower));
        Assert.Empty(await app.StoredHotAsync());
    }

    [Fact]
    public async Task A_vote_from_before_the_window_can_be_taken_back()
    {
        var article = await Some.ArticleAsync(app);
        await ReactAsync(article.ArticleId, 0, ReactionKind.Flower);
        app.Clock.Advance(TimeSpan.FromDays(3));
        await app.KeepCountsAsync();

        await ReactAsync(article.ArticleId, 0, null);

        Assert.Empty(await app.HotAsync(HotWindow.Day, HotMeasure.Flower));
        Assert.Empty(await app.HotAsync(HotWindow.Month, HotMeasure.Flower));
        app.Clock.Advance(TimeSpan.FromDays(40));
        await ReactAsync(article.ArticleId, 0, ReactionKind.Flower);
        Assert.Equal([(article.ArticleId, 1)], await app.HotAsync(HotWindow.Day, HotMeasure.Flower));
    }

    [Fact]
    public async Task Pressing_the_same_again_changes_nothing()
    {
        var article = await Some.ArticleAsync(app);

        await ReactAsync(article.ArticleId, 0, ReactionKind.Flower);
        await ReactAsync(article.ArticleId, 0, ReactionKind.Flower);
        await ReactAsync(article.ArticleId, 1, null);

        Assert.Equal([(article.ArticleId, 1)], await app.HotAsync(HotWindow.Day, HotMeasure.Flower));
        Assert.Equal(0, await app.UseAsync((PortalDb db) => db.HotHours.CountAsync(each => each.Count <= 0)));
    }

    private Task<ReactionBar?> ReactAsync(long? article, int reader, ReactionKind? kind) =>
        app.UseAsync((SetReaction set) => set.ExecuteAsync(article!.Value, readers[reader], kind, CancellationToken.None)); // published
}

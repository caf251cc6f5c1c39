using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Tests.Features.Hot;
using PingxiangPortal.Tests.Store.Writing;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Reactions;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Hot;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Tests.Store.Hot;

public sealed class HotDataTests : IAsyncLifetime
{
    private readonly PortalApp app = new();
    private readonly List<long> articles = [];
    private readonly List<ReaderId> readers = [.. Enumerable.Range(0, 5).Select(_ => ReaderId.New(DateTime.UnixEpoch))];
    private uint state;

    public async Task InitializeAsync()
    {
        for (var at = 0; at < 4; at++)
        {
            articles.Add((await Some.ArticleAsync(app)).ArticleId!.Value);
        }
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task After_any_sequence_of_events_the_kept_lists_are_what_the_rows_say(uint seed)
    {
        state = seed;

        for (var step = 0; step < 150; step++)
        {
            await ActAsync(step);
        }

        await app.KeepCountsAsync();
        var (kept, scores) = (await app.StoredHotAsync(), await ScoresAsync());
        await RebuildAsync();

        Assert.Equal(await app.StoredHotAsync(), kept);
        Assert.Contains(kept, line => line.StartsWith("place", StringComparison.Ordinal));
        Assert.All((await ScoresAsync()).Zip(scores), pair => Assert.Equal(pair.First, pair.Second, tolerance: 1e-9));
    }

    [Fact]
    public async Task A_store_of_an_older_version_has_its_reactions_after_the_next_start()
    {
        await ReactAsync();
        await app.KeepCountsAsync();
        var kept = await app.StoredHotAsync();
        await app.WriteAsync(async db => await db.HotHours.ExecuteDeleteAsync() + await db.HotPlaces.ExecuteDeleteAsync() + await db.HotProgress.ExecuteDeleteAsync());

        await using var next = await app.RestartAsync();

        Assert.NotEmpty(kept);
        Assert.Equal(kept, await next.StoredHotAsync());
    }

    [Fact]
    public async Task More_than_one_piece_leaves_a_window_whole()
    {
        var hour = await HourAsync();
        await AddAsync([.. Enumerable.Range(1, 1200).Select(article => new HourlyChange(new HourlyCount(hour, HotMeasure.Reads, article), 2))]);
        Assert.Equal(3600, await CountAsync());

        app.Clock.Advance(TimeSpan.FromHours(25));
        await app.KeepCountsAsync();
        Assert.Equal(2400, await CountAsync());

        app.Clock.Advance(TimeSpan.FromDays(60));
        await app.KeepCountsAsync();
        Assert.Equal(0, await CountAsync());
        Assert.Empty(await app.StoredHotAsync());
    }

    [Fact]
    public async Task Two_servers_that_move_a_window_together_subtract_once()
    {
        await app.ReadByAsync(articles[0], readers: 3);
        await app.KeepCountsAsync();
        app.Clock.Advance(TimeSpan.FromHours(10));
        await app.ReadByAsync(articles[0], readers: 5);
        await app.KeepCountsAsync();
        app.Clock.Advance(TimeSpan.FromHours(15));
        var hour = await HourAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            while (await app.WriteAsync(Lane.Readers, new MoveWindow(HotWindow.Day, hour).WriteAsync))
            {
            }
        }));

        Assert.Equal([(articles[0], 2)], await app.HotAsync(HotWindow.Day, HotMeasure.Reads));
    }

    [Fact]
    public async Task Scores_start_again_before_they_are_too_large_for_a_number()
    {
        await app.KeepCountsAsync();
        app.Clock.Advance(TimeSpan.FromDays(200)); // 800 half-lives
        await app.ReadByAsync(articles[0], readers: 2);
        app.Clock.Advance(TimeSpan.FromDays(200));
        await app.ReadByAsync(articles[1], readers: 1);
        app.Clock.Advance(TimeSpan.FromHours(7));
        await app.ReadByAsync(articles[2], readers: 1);

        Assert.Equal([(articles[2], 1), (articles[1], 1)], await app.HotAsync(HotWindow.Day, HotMeasure.Reads));
        Assert.All(await ScoresAsync(), score => Assert.InRange(score, 1e-9, 1e9));
    }

    [Fact]
    public async Task Counting_goes_on_when_the_clock_was_put_back()
    {
        app.Clock.Advance(TimeSpan.FromDays(700));
        await app.ReadByAsync(articles[0], readers: 2);
        await app.KeepCountsAsync();

        app.Clock.Advance(TimeSpan.FromDays(-700));
        await app.KeepCountsAsync();
        await app.ReadByAsync(articles[1], readers: 1);

        Assert.Equal([(articles[1], 1)], await app.HotAsync(HotWindow.Day, HotMeasure.Reads));
    }

    private Task ActAsync(int step) => Next(5) switch
    {
        0 => app.ReadAsync(articles[Next(articles.Count)], Hotness.PhoneOf(step)),
        1 => app.KeepCountsAsync(),
        2 => MoveOnAsync(),
        _ => ReactAsync(),
    };

    private Task MoveOnAsync()
    {
        app.Clock.Advance(TimeSpan.FromMinutes(Next(8) == 0 ? 60 * 24 * Next(9) : Next(400)));
        return Task.CompletedTask;
    }

    private Task<ReactionBar?> ReactAsync()
    {
        ReactionKind? kind = Next(6) is var at and > 0 ? (ReactionKind)at : null;
        return app.UseAsync((SetReaction set) => set.ExecuteAsync(articles[Next(articles.Count)], readers[Next(readers.Count)], kind, CancellationToken.None));
    }

    private async Task RebuildAsync()
    {
        var hour = await HourAsync();
        await app.WriteAsync(async db =>
        {
            await HotData.RebuildAsync(db, hour, CancellationToken.None);
            return 0;
        });
    }

    private Task<int> AddAsync(HourlyChange[] changes) => app.WriteAsync(Lane.Readers, new AddCounts(changes).WriteAsync);

    private Task<int> HourAsync() => app.UseAsync((SiteClock clock) => Task.FromResult(HotHour.Of(clock.UtcNow)));

    private Task<int> CountAsync() => app.UseAsync((PortalDb db) => db.HotPlaces.CountAsync(place => place.Count == 2));

    /// <summary>As multiples of what one reading of this hour weighs.</summary>
    private Task<IReadOnlyList<double>> ScoresAsync() => app.UseAsync(async (PortalDb db) =>
    {
        var hour = await HourAsync();
        var epochs = await db.HotProgress.ToDictionaryAsync(each => each.Window, each => each.EpochHour);
        var places = await db.HotPlaces.OrderBy(each => each.Window).ThenBy(each => each.ArticleId).ThenBy(each => each.Measure).ToListAsync();
        return (IReadOnlyList<double>)[.. places.Select(place => place.Score / Math.Pow(2, (hour - epochs[place.Window]) / (double)place.Window.HalfLifeHours()))];
    });

    private int Next(int below)
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return (int)((state >> 8) % below);
    }
}

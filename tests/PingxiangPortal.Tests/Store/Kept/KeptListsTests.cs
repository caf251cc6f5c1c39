using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Features.Import;
using PingxiangPortal.Web.Features.Reactions;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Tests.Store.Kept;

public sealed class KeptListsTests
{
    private static readonly DateTime Begin = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly List<(long Id, string Name)> categories = [];
    private readonly List<Draft> articles = [];
    private readonly List<ReaderId> readers = [.. Enumerable.Range(0, 5).Select(_ => ReaderId.New(Begin))];
    private uint state;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_sequence_of_changes_the_kept_lists_are_what_the_rows_say(uint seed)
    {
        await using var app = new PortalApp();
        state = seed;
        await BeginAsync(app);

        for (var step = 0; step < 90; step++)
        {
            await ChangeAsync(app, step);
        }

        var kept = await DumpAsync(app);
        await EmptyAsync(app);
        await app.Services.GetRequiredService<Migrations>().ApplyAsync(CancellationToken.None);

        Assert.Equal(await DumpAsync(app), kept);
        Assert.Contains(kept, line => line.StartsWith("listing", StringComparison.Ordinal));
        Assert.Contains(kept, line => line.StartsWith("tally", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_without_lists_gets_them_at_the_next_start()
    {
        await using var first = new PortalApp();
        state = 4;
        await BeginAsync(first);
        var kept = await DumpAsync(first);
        await EmptyAsync(first);
        Assert.Empty(await DumpAsync(first));

        await using var second = await first.RestartAsync();

        Assert.Equal(kept, await DumpAsync(second));
        var seen = articles.Last(article => article.PublishUtc < second.Clock.UtcNow);
        Assert.True((await Answer.GetAsync(second, $"/categories/c{seen.CategoryId}")).Html.Contains(seen.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_with_lists_keeps_them_at_the_next_start()
    {
        await using var first = new PortalApp();
        var article = await Some.ArticleAsync(first);
        await first.WriteAsync(db => db.ListedMonths.ExecuteUpdateAsync(month => month.SetProperty(each => each.Articles, 7)));

        await using var second = await first.RestartAsync();

        Assert.Equal([7], await second.UseAsync((PortalDb db) => db.ListedMonths
            .Where(month => month.ListKey == ListKeys.OfCategory(article.CategoryId))
            .Select(month => month.Articles)
            .ToListAsync()));
    }

    private async Task BeginAsync(PortalApp app)
    {
        for (var at = 0; at < 6; at++)
        {
            var name = $"分類{at}";
            categories.Add((await Some.CategoryAsync(app, name, at is > 0 and < 4 ? categories[(at - 1) / 2].Id : null), name));
        }

        for (var at = 0; at < 8; at++)
        {
            articles.Add(await Some.ArticleAsync(app, draft: Some.Draft(Category()) with { PublishUtc = Moment(), SourceName = Source(), Tags = Tags() }));
        }

        await ReactAsync(app);
    }

    private Task ChangeAsync(PortalApp app, int step) => Next(10) switch
    {
        0 => PublishNewAsync(app),
        1 or 2 => PublishAgainAsync(app),
        3 => app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(Article(), "", Some.Editor)),
        4 => app.UseAsync((TrashArticle trash) => trash.ExecuteAsync(Article(), Some.Editor)),
        5 => app.UseAsync((BringBackArticle back) => back.ExecuteAsync(Article(), Some.Editor)),
        6 or 7 => HangAsync(app),
        8 => ImportAsync(app, step),
        _ => ReactAsync(app),
    };

    private async Task PublishNewAsync(PortalApp app) =>
        articles.Add(await Some.ArticleAsync(app, draft: Some.Draft(Category()) with { PublishUtc = Moment(), SourceName = Source(), Tags = Tags() }));

    private async Task PublishAgainAsync(PortalApp app)
    {
        var at = Next(articles.Count);
        var draft = articles[at] with { PublishUtc = Next(3) == 0 ? articles[at].PublishUtc : Moment(), CategoryId = Category(), PublisherName = $"署名{Next(3)}", SourceName = Source(), Tags = Tags() };

        if (await app.UseAsync((PublishArticle publish) => publish.ExecuteAsync(draft, Some.Editor)) is SaveOutcome.Published)
        {
            articles[at] = draft with { BasedOn = draft.BasedOn + 1 };
        }
    }

    /// <summary>Puts a category anywhere; some places are refused.</summary>
    private Task<CategoryOutcome> HangAsync(PortalApp app)
    {
        var (id, name) = categories[Next(categories.Count)];
        long? parent = Next(3) == 0 ? null : Category();
        return app.UseAsync((SaveCategory save) => save.ExecuteAsync(new CategoryChange(id, name, null, parent, "")));
    }

    /// <summary>A new document, or a new wording of one that was imported before.</summary>
    private Task<ImportReport> ImportAsync(PortalApp app, int step)
    {
        var when = Moment().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        app.Put($"news{Next(3)}.md", SeedFiles.Markdown($"匯入{step}", $"正文{step}。", $"匯入的/第{Next(2)}類", $"date: {when}\n"));
        return app.ImportAsync();
    }

    private async Task ReactAsync(PortalApp app)
    {
        for (var click = 0; click < 5; click++)
        {
            ReactionKind? kind = Next(6) is var at and > 0 ? (ReactionKind)at : null;
            await app.UseAsync((SetReaction set) => set.ExecuteAsync(Article(), readers[Next(readers.Count)], kind, CancellationToken.None));
        }
    }

    private long Category() => categories[Next(categories.Count)].Id;

    private string Source() => Next(3) is var at and > 0 ? $"單位{at}" : "";

    private IReadOnlyList<string> Tags() => [.. Enumerable.Range(0, 4).Where(_ => Next(2) == 0).Select(at => $"標籤{at}")];

    private long Article() => articles[Next(articles.Count)].ArticleId!.Value;

    /// <summary>In one of eighteen months, of which the last ones lie ahead; now and then the same moment twice.</summary>
    private DateTime Moment() => Begin.AddDays(Next(540)).AddHours(Next(2) * 12);

    private int Next(int below)
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return (int)((state >> 8) % below);
    }

    private static Task<int> EmptyAsync(PortalApp app) => app.WriteAsync(async db =>
        await db.Listings.ExecuteDeleteAsync() + await db.ListedMonths.ExecuteDeleteAsync() + await db.ArchivedDays.ExecuteDeleteAsync() + await db.ReactionTallies.ExecuteDeleteAsync());

    /// <summary>All that is kept, without the zeros, which may stand there or not.</summary>
    private static Task<List<string>> DumpAsync(PortalApp app) => app.UseAsync(async (PortalDb db) => new List<string>(
    [
        .. (await db.Listings.ToListAsync()).Select(each => $"listing {each.ListKey} {each.PublishedUtc:O} {each.ArticleId}").Order(StringComparer.Ordinal),
        .. (await db.ListedMonths.Where(month => month.Articles != 0).ToListAsync()).Select(each => $"month {each.ListKey} {each.Month} {each.Articles}").Order(StringComparer.Ordinal),
        .. (await db.ArchivedDays.Where(day => day.Articles != 0).ToListAsync()).Select(each => $"day {each.Day} {each.Articles}").Order(StringComparer.Ordinal),
        .. (await db.ReactionTallies.ToListAsync()).Where(each => each.Totals.Sum != 0).Select(each => $"tally {each.ArticleId} {each.Totals}").Order(StringComparer.Ordinal),
    ]));
}

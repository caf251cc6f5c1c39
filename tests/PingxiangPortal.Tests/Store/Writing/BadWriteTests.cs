using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Tests.Store.Writing;

public sealed class BadWriteTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string NoArticle = """INSERT INTO "ReactionTallies" ("ArticleId", "Flower", "Handshake", "Shocked", "Passby", "Egg") VALUES (987654, 0, 0, 0, 0, 0)""";

    [Fact]
    public async Task Bad_writes_among_good_ones_fail_alone()
    {
        var word = Some.Word("w");
        var article = await Some.ArticleAsync(app);
        var sixth = $"""INSERT INTO "Reactions" ("ArticleId", "ReaderId", "Kind", "CreatedUtc", "ChangedUtc") SELECT {article.ArticleId}, {(TestDatabase.IsPostgres ? "gen_random_uuid()" : "randomblob(16)")}, 9, "CreatedUtc", "CreatedUtc" FROM "Articles" WHERE "Id" = {article.ArticleId}""";
        Func<WriteScope, Task<int>>[] bad =
        [
            async scope => await Writes.Remember(word + "bad")(scope) + await scope.RunAsync(NoArticle),
            async scope => await Writes.Remember(word + "bad")(scope) + await scope.RunAsync(sixth),
            async scope => await Writes.Remember(word + "bad")(scope) + await scope.RunAsync("SELECT nothing FROM nowhere"),
            async scope => throw new InvalidTimeZoneException($"after {await scope.RunAsync("""UPDATE "Settings" SET "Value" = 'spoilt'""")}"),
            async scope =>
            {
                scope.Db.Settings.Add(new Setting(word + "bad", new string('x', 100_000)));
                return await scope.Db.SaveChangesAsync();
            },
        ];
        var mixed = Enumerable.Range(0, 40).SelectMany(at => new[] { Writes.Remember($"{word}{at}"), bad[at % bad.Length] }).ToArray();

        var sent = await app.TogetherAsync(mixed);

        var good = sent.Where((_, at) => at % 2 == 0).ToList();
        var failed = sent.Where((_, at) => at % 2 == 1).Select(each => each.Exception?.InnerException).ToList();
        Assert.All(good, each => Assert.True(each.IsCompletedSuccessfully));
        Assert.All(failed, (failure, at) => Assert.True(IsOwn(failure, at % bad.Length), $"{at}: {failure}"));
        Assert.Equal(
            Enumerable.Range(0, 40).Select(at => KeyValuePair.Create($"{word}{at}", 1)).OrderBy(each => each.Key, StringComparer.Ordinal),
            (await app.RememberedAsync(word)).OrderBy(each => each.Key, StringComparer.Ordinal));
        Assert.False(await app.UseAsync((PortalDb db) => db.Settings.AnyAsync(setting => setting.Value == "spoilt")));
    }

    [Fact]
    public async Task After_a_write_that_threw_the_next_one_runs()
    {
        var word = Some.Word("w");

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => app.WriteAsync<int>(Lane.Desk, _ => throw new InvalidTimeZoneException()));
        await app.WriteAsync(Lane.Readers, Writes.Remember(word));

        Assert.Equal(1, (await app.RememberedAsync(word))[word]);
    }

    [Fact]
    public async Task What_a_write_tracked_is_unknown_to_the_next_one()
    {
        var word = Some.Word("w");
        Func<WriteScope, Task<int>> tracks = async scope =>
        {
            var known = scope.Db.ChangeTracker.Entries().Count();
            scope.Db.Settings.Add(new Setting(word + known, "never saved"));
            await scope.Db.Settings.AsTracking().ToListAsync();
            return known;
        };
        Func<WriteScope, Task<int>> tracksAndThrows = async scope => throw new InvalidTimeZoneException($"{await tracks(scope)}");
        Func<WriteScope, Task<int>> saves = async scope =>
        {
            var known = scope.Db.ChangeTracker.Entries().Count();
            await scope.Db.SaveChangesAsync();
            return known;
        };

        var sent = await app.TogetherAsync(tracks, saves, tracksAndThrows, saves, tracks, saves);

        var known = await Task.WhenAll(sent.Where((_, at) => at != 2));
        Assert.All(known, count => Assert.Equal(0, count));
        Assert.Empty(await app.RememberedAsync(word));
    }

    [Fact]
    public async Task A_write_sees_what_the_ones_before_it_wrote()
    {
        var word = Some.Word("w");
        await app.WriteAsync(Lane.Desk, Writes.Remember(word));

        Assert.Equal(1, await app.WriteAsync(db => db.Settings.CountAsync(setting => setting.Name == word)));
    }

    private static bool IsOwn(Exception? failure, int kind) => kind switch
    {
        0 or 1 or 2 => failure is DbException,
        3 => failure is InvalidTimeZoneException,
        _ => failure is DbUpdateException,
    };
}

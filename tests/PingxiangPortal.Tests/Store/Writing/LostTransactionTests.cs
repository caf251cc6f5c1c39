using Microsoft.Data.Sqlite;
using Npgsql;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Tests.Store.Writing;

public sealed class LostTransactionTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string NoArticle = """INSERT INTO "ReactionTallies" ("ArticleId", "Flower", "Handshake", "Shocked", "Passby", "Egg") VALUES (987654, 0, 0, 0, 0, 0)""";

    [Fact]
    public async Task A_commit_that_fails_costs_the_one_who_spoilt_it_and_nobody_else()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // every write has a commit of its own there
        }

        var word = Some.Word("w");

        var sent = await app.TogetherAsync(
        [
            .. Enumerable.Range(0, 10).Select(at => Writes.Remember($"{word}{at}")),
            async scope => await scope.RunAsync("PRAGMA defer_foreign_keys = ON") + await scope.RunAsync(NoArticle) + await Writes.Remember(word + "bad")(scope),
            .. Enumerable.Range(10, 10).Select(at => Writes.Remember($"{word}{at}")),
        ]);

        Assert.IsType<SqliteException>(sent[10].Exception?.InnerException);
        await EachOnceAsync(sent, word, 20);
    }

    [Fact]
    public async Task A_transaction_that_is_gone_is_repeated_write_by_write()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // every write has a transaction of its own there
        }

        var word = Some.Word("w");

        var sent = await app.TogetherAsync(
        [
            .. Enumerable.Range(0, 10).Select(at => Writes.Remember($"{word}{at}")),
            async scope => await Writes.Remember(word + "bad")(scope) + await scope.RunAsync("ROLLBACK"), // as SQLite itself does on a full disk
            .. Enumerable.Range(10, 10).Select(at => Writes.Remember($"{word}{at}")),
        ]);

        Assert.NotNull(sent[10].Exception);
        await EachOnceAsync(sent, word, 20);
    }

    [Fact]
    public async Task A_write_that_threw_with_its_transaction_gone_fails_alone()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // every write has a transaction of its own there
        }

        var word = Some.Word("w");

        var sent = await app.TogetherAsync(
            Writes.Remember(word + "0"),
            async scope => throw new InvalidTimeZoneException($"{await scope.RunAsync("ROLLBACK")}"),
            Writes.Remember(word + "1"));

        Assert.IsType<InvalidTimeZoneException>(sent[1].Exception?.InnerException);
        await EachOnceAsync([sent[0], sent[2]], word, 2);
    }

    [Theory]
    [InlineData(PostgresErrorCodes.SerializationFailure)]
    [InlineData(PostgresErrorCodes.DeadlockDetected)]
    [InlineData(PostgresErrorCodes.UniqueViolation)]
    public async Task On_a_server_a_write_that_lost_against_another_is_repeated(string code)
    {
        if (!TestDatabase.IsPostgres)
        {
            return; // one writer never loses
        }

        var (word, runs) = (Some.Word("w"), 0);

        await app.WriteAsync(Lane.Desk, async scope => await Writes.Remember(word)(scope) is var done && ++runs < 3
            ? throw new PostgresException("lost", "ERROR", "ERROR", code)
            : done);

        Assert.Equal((3, 1), (runs, (await app.RememberedAsync(word))[word]));
    }

    [Fact]
    public async Task On_a_server_a_write_that_always_loses_fails_in_the_end()
    {
        if (!TestDatabase.IsPostgres)
        {
            return; // one writer never loses
        }

        var word = Some.Word("w");

        await Assert.ThrowsAsync<PostgresException>(() => app.WriteAsync<int>(Lane.Desk, async scope =>
            throw new PostgresException($"{await Writes.Remember(word)(scope)}", "ERROR", "ERROR", PostgresErrorCodes.SerializationFailure)));

        Assert.Empty(await app.RememberedAsync(word));
    }

    private async Task EachOnceAsync(IReadOnlyList<Task<int>> sent, string word, int count)
    {
        Assert.Equal(count, sent.Count(each => each.IsCompletedSuccessfully));
        Assert.Equal(
            Enumerable.Range(0, count).Select(at => KeyValuePair.Create($"{word}{at}", 1)).OrderBy(each => each.Key, StringComparer.Ordinal),
            (await app.RememberedAsync(word)).OrderBy(each => each.Key, StringComparer.Ordinal));
    }
}

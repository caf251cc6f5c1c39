using System.Data.Common;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>
/// One click on its way into the store: the reader's row, and the article's tally. In prepared SQL that both engines
/// understand, because a front-page story brings thousands a second.
/// </summary>
internal sealed class Click(long articleId, ReaderId reader, ReactionKind? kind, DateTime nowUtc)
{
    private const string Insert =
        """
        INSERT INTO "Reactions" ("ArticleId", "ReaderId", "Kind", "CreatedUtc", "ChangedUtc")
        VALUES (@article, @reader, @kind, @now, @now)
        ON CONFLICT DO NOTHING
        """;

    private const string Find =
        """
        SELECT "Kind", "ChangedUtc" FROM "Reactions" WHERE "ArticleId" = @article AND "ReaderId" = @reader
        """;

    // Only from the kind that was found: of two clicks of one reader at once, one finds its row changed, and looks again.
    private const string Move =
        """
        UPDATE "Reactions" SET "Kind" = @kind, "ChangedUtc" = @now
        WHERE "ArticleId" = @article AND "ReaderId" = @reader AND "Kind" = @old
        """;

    private const string TakeBack =
        """
        DELETE FROM "Reactions" WHERE "ArticleId" = @article AND "ReaderId" = @reader AND "Kind" = @old
        """;

    private const string Count =
        """
        INSERT INTO "ReactionTallies" ("ArticleId", "Flower", "Handshake", "Shocked", "Passby", "Egg")
        VALUES (@article, @k1, @k2, @k3, @k4, @k5)
        ON CONFLICT ("ArticleId") DO UPDATE SET
          "Flower" = "ReactionTallies"."Flower" + @k1,
          "Handshake" = "ReactionTallies"."Handshake" + @k2,
          "Shocked" = "ReactionTallies"."Shocked" + @k3,
          "Passby" = "ReactionTallies"."Passby" + @k4,
          "Egg" = "ReactionTallies"."Egg" + @k5
        RETURNING "Flower", "Handshake", "Shocked", "Passby", "Egg"
        """;

    private const string Read =
        """
        SELECT "Flower", "Handshake", "Shocked", "Passby", "Egg" FROM "ReactionTallies" WHERE "ArticleId" = @article
        """;

    /// <summary>What the click set, taking back set nothing.</summary>
    public Vote? Set => kind is { } chosen ? new Vote(chosen, nowUtc) : null;

    public async Task<ClickOutcome> WriteAsync(WriteScope scope)
    {
        while (true)
        {
            if (kind is not null && await RunAsync(scope, Insert) == 1)
            {
                return new ClickOutcome(await CountAsync(scope, old: null), IsChanged: true, Before: null);
            }

            var before = await FindAsync(scope);

            if (before is not { Kind: var old } || old == kind)
            {
                return new ClickOutcome(await ReadAsync(scope), IsChanged: false, before);
            }

            if (await RunAsync(scope, kind is null ? TakeBack : Move, old) == 1)
            {
                return new ClickOutcome(await CountAsync(scope, old), IsChanged: true, before);
            }
        }
    }

    private async Task<int> RunAsync(WriteScope scope, string sql, ReactionKind? old = null) =>
        await Command(scope, sql, old).ExecuteNonQueryAsync();

    private async Task<Vote?> FindAsync(WriteScope scope)
    {
        await using var row = await Command(scope, Find).ExecuteReaderAsync();
        return await row.ReadAsync() ? new Vote((ReactionKind)row.GetInt32(0), row.GetDateTime(1)) : null;
    }

    private async Task<ReactionTotals> CountAsync(WriteScope scope, ReactionKind? old)
    {
        var command = scope.Command(Count);
        command.Set("@article", articleId);

        foreach (var each in ReactionKinds.All)
        {
            command.Set(Parameter(each), (each == kind ? 1 : 0) - (each == old ? 1 : 0));
        }

        return await TotalsAsync(command);
    }

    private async Task<ReactionTotals> ReadAsync(WriteScope scope)
    {
        var command = scope.Command(Read);
        command.Set("@article", articleId);
        return await TotalsAsync(command);
    }

    private static async Task<ReactionTotals> TotalsAsync(DbCommand command)
    {
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync()
            ? new ReactionTotals(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4))
            : default;
    }

    private DbCommand Command(WriteScope scope, string sql, ReactionKind? old = null)
    {
        var command = scope.Command(sql);
        command.Set("@article", articleId);
        command.Set("@reader", scope.Value(reader.Value));

        if (sql is Insert or Move)
        {
            command.Set("@kind", (int)kind!.Value); // only a chosen kind is written
            command.Set("@now", nowUtc);
        }

        if (old is { } known)
        {
            command.Set("@old", (int)known);
        }

        return command;
    }

    private static string Parameter(ReactionKind kind) => kind switch
    {
        ReactionKind.Flower => "@k1",
        ReactionKind.Handshake => "@k2",
        ReactionKind.Shocked => "@k3",
        ReactionKind.Passby => "@k4",
        ReactionKind.Egg => "@k5",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

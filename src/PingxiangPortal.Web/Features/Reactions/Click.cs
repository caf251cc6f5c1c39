using System.Data.Common;
using System.Globalization;
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
        SELECT "Kind" FROM "Reactions" WHERE "ArticleId" = @article AND "ReaderId" = @reader
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

    /// <summary>The totals after the click, and whether it changed anything.</summary>
    public async Task<(ReactionTotals Totals, bool IsChanged)> WriteAsync(WriteScope scope)
    {
        while (true)
        {
            if (kind is not null && await RunAsync(scope, Insert) == 1)
            {
                return (await CountAsync(scope, old: null), true);
            }

            if (await FindAsync(scope) is not { } old || old == kind)
            {
                return (await ReadAsync(scope), false);
            }

            if (await RunAsync(scope, kind is null ? TakeBack : Move, old) == 1)
            {
                return (await CountAsync(scope, old), true);
            }
        }
    }

    private async Task<int> RunAsync(WriteScope scope, string sql, ReactionKind? old = null) =>
        await Command(scope, sql, old).ExecuteNonQueryAsync();

    private async Task<ReactionKind?> FindAsync(WriteScope scope) =>
        await Command(scope, Find).ExecuteScalarAsync() is { } found and not DBNull
            ? (ReactionKind)Convert.ToInt32(found, CultureInfo.InvariantCulture)
            : null;

    private async Task<ReactionTotals> CountAsync(WriteScope scope, ReactionKind? old)
    {
        var command = scope.Command(Count);
        Add(command, "@article", articleId);

        foreach (var each in ReactionKinds.All)
        {
            Add(command, Parameter(each), (each == kind ? 1 : 0) - (each == old ? 1 : 0));
        }

        return await TotalsAsync(command);
    }

    private async Task<ReactionTotals> ReadAsync(WriteScope scope)
    {
        var command = scope.Command(Read);
        Add(command, "@article", articleId);
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
        Add(command, "@article", articleId);
        Add(command, "@reader", scope.Value(reader.Value));

        if (sql is Insert or Move)
        {
            Add(command, "@kind", (int)kind!.Value); // only a chosen kind is written
            Add(command, "@now", nowUtc);
        }

        if (old is { } known)
        {
            Add(command, "@old", (int)known);
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

    private static void Add(DbCommand command, string name, object value)
    {
        // A command that was prepared before has its parameters already.
        if (command.Parameters.Contains(name))
        {
            command.Parameters[name].Value = value;
            return;
        }

        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

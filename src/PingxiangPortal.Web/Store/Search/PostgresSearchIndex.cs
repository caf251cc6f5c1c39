using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>
/// The index in PostgreSQL: the tokens of a text in a GIN index, which finds all articles with some tokens, whatever
/// their order, and the row of tokens itself, in which phrases are compared.
/// </summary>
/// <remarks>
/// GIN gives its hits by place in the table, so the newest of a frequent word could only be told after reading all. So
/// days are tokens too, and spans of time are asked one after the other until enough is found, each as long as what the
/// last one gave lets expect. No tsvector: it holds a megabyte and 16,383 positions, and a long text would be lost or cut.
/// </remarks>
internal sealed class PostgresSearchIndex(PortalDb db) : ISearchIndex
{
    // The first span holds about as many articles: to look through them takes as long as to ask once more.
    private const int FirstSpan = 1_000;

    // By how much a span may be longer than the one before.
    private const double LeastGrowth = 2;
    private const double MostGrowth = 64;

    // Where the last question stopped: one that goes on from there takes steps as long as its last.
    private Spread? asked;

    public Task PutAsync(SearchEntry entry) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "SearchEntries" ("Key", "ArticleId", "Title", "Tokens")
        VALUES ({entry.Key}, {entry.ArticleId}, {entry.Text.Title}, {TokensOf(entry)})
        ON CONFLICT ("ArticleId") DO UPDATE
        SET "Key" = excluded."Key", "Title" = excluded."Title", "Tokens" = excluded."Tokens"
        """);

    public Task RemoveAsync(long articleId) => db.Database.ExecuteSqlAsync(
        $"""
        DELETE FROM "SearchEntries" WHERE "ArticleId" = {articleId}
        """);

    public async Task<IReadOnlyList<long>> KeysAsync(SearchMatch match, int most, CancellationToken cancel)
    {
        var found = new List<long>();

        if (await SpreadAsync(match.LastKey, cancel) is not { } spread)
        {
            return found;
        }

        var days = spread.Days;

        for (var last = spread.Newest; last >= Math.Max(match.FirstKey, spread.Oldest) && found.Count < most;)
        {
            var window = SearchWindow.Back(last, days, match.FirstKey, spread.Oldest);
            var sql = new PostgresSearchSql(match, window, most - found.Count);
            var keys = await db.KeysAsync(sql.Text, sql.Values, cancel);
            found.AddRange(keys);
            days = (long)(days * Growth(keys.Count, most - found.Count));
            last = window.FirstKey - 1;
        }

        asked = spread with { Days = days };
        return found;
    }

    public Task<IReadOnlyDictionary<long, string>> TitlesAsync(IReadOnlyList<long> keys, CancellationToken cancel) => db.TitlesAsync(
        """
        SELECT "Key", "Title" FROM "SearchEntries" WHERE "Key" = ANY (@keys)
        """,
        [("@keys", keys.ToArray())],
        cancel);

    public async Task<IReadOnlyList<long>> ArticlesAsync(IReadOnlyList<long> keys, CancellationToken cancel) => await db.KeysAsync(
        """
        SELECT "ArticleId" FROM unnest(@keys) WITH ORDINALITY AS page (key, place)
        JOIN "SearchEntries" ON "Key" = key ORDER BY place
        """,
        [("@keys", keys.ToArray())],
        cancel);

    public Task EmptyAsync(CancellationToken cancel) => db.Database.ExecuteSqlRawAsync(
        """
        DROP INDEX IF EXISTS "IX_SearchEntries_Terms";
        TRUNCATE "SearchEntries";
        """,
        cancel);

    public async Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using (var copy = await connection.BeginBinaryImportAsync(
            """COPY "SearchEntries" ("Key", "ArticleId", "Title", "Tokens") FROM STDIN (FORMAT BINARY)""",
            cancel))
        {
            foreach (var entry in entries)
            {
                await copy.WriteRowAsync(cancel, entry.Key, entry.ArticleId, entry.Text.Title, TokensOf(entry));
            }

            await copy.CompleteAsync(cancel);
        }

        await db.Database.CloseConnectionAsync();
    }

    public Task SettleAsync(CancellationToken cancel) => db.Database.ExecuteSqlRawAsync(
        """
        SET maintenance_work_mem = '256MB';
        CREATE INDEX "IX_SearchEntries_Terms" ON "SearchEntries" USING gin ("SearchTerms"("Tokens")) WITH (fastupdate = off);
        RESET maintenance_work_mem;
        ANALYZE "SearchEntries";
        """,
        cancel);

    private static string TokensOf(SearchEntry entry) => $"{entry.Text.Tokens} {SearchDays.Of(entry.PublishedUtc)}";

    /// <summary>A third more than needed, for words come in waves.</summary>
    private static double Growth(int found, int wanted) => Math.Clamp(found == 0 ? MostGrowth : 4.0 / 3 * wanted / found, LeastGrowth, MostGrowth);

    private async Task<Spread?> SpreadAsync(long last, CancellationToken cancel) =>
        asked is { } before && last <= before.Newest ? before with { Newest = last } : await AskAsync(last, cancel);

    private async Task<Spread?> AskAsync(long last, CancellationToken cancel)
    {
        var spread = default(Spread);
        await db.ReadAsync(
            """
            SELECT
              (SELECT max("Key") FROM "SearchEntries" WHERE "Key" <= @last),
              (SELECT "Key" FROM "SearchEntries" WHERE "Key" <= @last ORDER BY "Key" DESC OFFSET @span LIMIT 1),
              (SELECT min("Key") FROM "SearchEntries")
            """,
            [("@last", last), ("@span", FirstSpan)],
            row => spread = row.IsDBNull(0) ? null : new Spread(
                row.GetInt64(0),
                row.IsDBNull(1) ? long.MaxValue : SearchWindow.DaysBetween(row.GetInt64(1), row.GetInt64(0)),
                row.GetInt64(2)),
            cancel);
        return spread;
    }

    /// <summary>How articles lie in time up to a key.</summary>
    /// <param name="Newest">The newest one's key, or one after it.</param>
    /// <param name="Days">How many days to look through first: those of a thousand articles or so, or of what was found before.</param>
    /// <param name="Oldest">The oldest key there is.</param>
    private sealed record Spread(long Newest, long Days, long Oldest);
}

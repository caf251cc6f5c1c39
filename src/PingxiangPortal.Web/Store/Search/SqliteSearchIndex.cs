using Microsoft.EntityFrameworkCore;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>
/// The index in SQLite's FTS5. The row's number is the key, so a query comes newest first by itself and stops where
/// enough is found, and a time is a range of rows; ranking (bm25) would read every hit.
/// </summary>
internal sealed class SqliteSearchIndex(PortalDb db) : ISearchIndex
{
    // While the index is made anew: larger pieces are merged less often. The second is FTS5's own default.
    private const int LargePieces = 64 << 20;
    private const int UsualPieces = 1 << 20;

    public Task PutAsync(SearchEntry entry) => db.Database.ExecuteSqlAsync(
        $"""
        DELETE FROM "SearchTokens" WHERE rowid IN (SELECT "Key" FROM "SearchEntries" WHERE "ArticleId" = {entry.ArticleId});
        DELETE FROM "SearchEntries" WHERE "ArticleId" = {entry.ArticleId};
        INSERT INTO "SearchEntries" ("Key", "ArticleId", "Title") VALUES ({entry.Key}, {entry.ArticleId}, {entry.Text.Title});
        INSERT INTO "SearchTokens" (rowid, "Tokens") VALUES ({entry.Key}, {entry.Text.Tokens});
        """);

    public Task RemoveAsync(long articleId) => db.Database.ExecuteSqlAsync(
        $"""
        DELETE FROM "SearchTokens" WHERE rowid IN (SELECT "Key" FROM "SearchEntries" WHERE "ArticleId" = {articleId});
        DELETE FROM "SearchEntries" WHERE "ArticleId" = {articleId};
        """);

    public async Task<IReadOnlyList<long>> KeysAsync(SearchMatch match, int most, CancellationToken cancel) =>
        await new SqliteLongPhrase(db).FindAsync(match, cancel) is { } few
            ? [.. few.Take(most)]
            : await db.MatchesAsync(match, most, cancel);

    public Task<IReadOnlyDictionary<long, string>> TitlesAsync(IReadOnlyList<long> keys, CancellationToken cancel) => db.TitlesAsync(
        """
        SELECT "Key", "Title" FROM "SearchEntries" WHERE "Key" IN (SELECT value FROM json_each(@keys))
        """,
        [("@keys", List(keys))],
        cancel);

    public async Task<IReadOnlyList<long>> ArticlesAsync(IReadOnlyList<long> keys, CancellationToken cancel) => await db.KeysAsync(
        """
        SELECT entry."ArticleId" FROM json_each(@keys) page JOIN "SearchEntries" entry ON entry."Key" = page.value ORDER BY page.id
        """,
        [("@keys", List(keys))],
        cancel);

    public async Task EmptyAsync(CancellationToken cancel)
    {
        await db.Database.ExecuteSqlRawAsync(
            """
            DELETE FROM "SearchEntries";
            INSERT INTO "SearchTokens" ("SearchTokens") VALUES ('delete-all');
            """,
            cancel);
        await CutPiecesAsync(LargePieces, cancel);
    }

    public async Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);

        foreach (var entry in entries)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "SearchEntries" ("Key", "ArticleId", "Title") VALUES ({entry.Key}, {entry.ArticleId}, {entry.Text.Title});
                INSERT INTO "SearchTokens" (rowid, "Tokens") VALUES ({entry.Key}, {entry.Text.Tokens});
                """,
                cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    public Task SettleAsync(CancellationToken cancel) => CutPiecesAsync(UsualPieces, cancel);

    private static string List(IReadOnlyList<long> keys) => $"[{string.Join(',', keys)}]";

    private Task<int> CutPiecesAsync(int bytes, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""INSERT INTO "SearchTokens" ("SearchTokens", rank) VALUES ('hashsize', {bytes})""",
        cancel);
}

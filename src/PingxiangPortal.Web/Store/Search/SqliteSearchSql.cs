namespace PingxiangPortal.Web.Store.Search;

/// <summary>The question in SQLite's words.</summary>
internal static class SqliteSearchSql
{
    /// <summary>The keys that FTS5 finds, newest first.</summary>
    public static Task<List<long>> MatchesAsync(this PortalDb db, SearchMatch match, int most, CancellationToken cancel)
    {
        var title = match.TitleStart.Length == 0 ? ""
            : """ AND EXISTS (SELECT 1 FROM "SearchEntries" WHERE "Key" = "SearchTokens".rowid AND substr("Title", 1, length(@title)) = @title)""";

        return db.KeysAsync(
            $"""
            SELECT rowid FROM "SearchTokens"
            WHERE "SearchTokens" MATCH @match AND rowid BETWEEN @first AND @last{title}
            ORDER BY rowid DESC LIMIT @most
            """,
            [("@match", Expression(match)), ("@first", match.FirstKey), ("@last", match.LastKey), ("@most", most), ("@title", match.TitleStart)],
            cancel);
    }

    /// <summary>FTS5's language: a quoted row of tokens is a phrase, and no token has a quotation mark.</summary>
    public static string Quoted(string phrase) => $"\"{phrase}\"";

    private static string Expression(SearchMatch match) =>
        string.Join(" AND ", match.Phrases.Select(Quoted))
        + (match.Categories is { } categories ? $" AND ({string.Join(" OR ", categories.Select(Quoted))})" : "")
        + (match.Excluded.Count > 0 ? $" NOT ({string.Join(" OR ", match.Excluded.Select(Quoted))})" : "");
}

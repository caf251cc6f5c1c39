namespace PingxiangPortal.Web.Store.Search;

/// <summary>The question for one span of time, in PostgreSQL's words.</summary>
internal static class PostgresSearchSql
{
    private const string Terms = """
        "SearchTerms"("Tokens")
        """;

    /// <summary>Terms, days and categories are found by the index together; what it gives is compared with the rest.</summary>
    /// <remarks>Sorted in a step of its own: else the planner may walk the keys backwards and unpack every text.</remarks>
    public static (string Sql, IReadOnlyList<(string Name, object Value)> Values) Of(SearchMatch match, SearchWindow window, int most)
    {
        var conditions = Conditions(match, window).ToList();
        var where = conditions.Select((condition, at) => condition.Sql.Replace("?", $"@v{at}", StringComparison.Ordinal));
        var sql =
            $"""
            WITH found AS MATERIALIZED (SELECT "Key" FROM "SearchEntries" WHERE {string.Join(" AND ", where)})
            SELECT "Key" FROM found ORDER BY "Key" DESC LIMIT @most
            """;
        return (sql, [.. conditions.Select((condition, at) => ($"@v{at}", condition.Value)), ("@most", most)]);
    }

    /// <summary>Each condition with <c>?</c> for its value.</summary>
    private static IEnumerable<(string Sql, object Value)> Conditions(SearchMatch match, SearchWindow window)
    {
        yield return ($"{Terms} @> ?", match.Phrases.SelectMany(phrase => phrase.Split(' ')).Distinct().ToArray());

        foreach (var oneOf in new[] { window.Days, match.Categories }.OfType<IReadOnlyList<string>>())
        {
            yield return ($"{Terms} && ?", oneOf.ToArray());
        }

        yield return ("\"Key\" >= ?", window.FirstKey);
        yield return ("\"Key\" <= ?", window.LastKey);

        foreach (var phrase in match.Phrases.Where(phrase => phrase.Contains(' ', StringComparison.Ordinal)))
        {
            yield return ("strpos(\"Tokens\", ?) > 0", $" {phrase} ");
        }

        foreach (var phrase in match.Excluded)
        {
            yield return ("strpos(\"Tokens\", ?) = 0", $" {phrase} ");
        }

        if (match.TitleStart.Length > 0)
        {
            yield return ("starts_with(\"Title\", ?)", match.TitleStart);
        }
    }
}

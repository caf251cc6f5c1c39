namespace PingxiangPortal.Web.Store.Search;

/// <summary>The question for some spans of time, in PostgreSQL's words.</summary>
internal sealed class PostgresSearchSql
{
    private const string Terms = """
        "SearchTerms"("Tokens")
        """;

    private readonly List<(string Name, object Value)> values = [];

    private PostgresSearchSql(SearchMatch match, IReadOnlyList<SearchWindow> windows, int most)
    {
        var (terms, comparisons, limit) = (Indexed(match), Compared(match), Named(most));
        var (end, compared) = comparisons.Count == 0
            ? ($"LIMIT {limit}", "")
            : ("OFFSET 0", $" WHERE {string.Join(" AND ", comparisons)}");
        var steps = windows.Select((window, at) =>
            $"""w{at} AS MATERIALIZED (SELECT "Key", "Tokens", "Title" FROM "SearchEntries" WHERE {string.Join(" AND ", terms.Concat(Within(window)))})""");
        var parts = windows.Select((_, at) =>
            $"""(SELECT "Key" FROM (SELECT * FROM w{at} ORDER BY "Key" DESC {end}) s{at}{compared})""");

        Text =
            $"""
            WITH {string.Join(",\n", steps)}
            SELECT "Key" FROM ({string.Join("\nUNION ALL ", parts)}) found LIMIT {limit}
            """;
    }

    /// <summary>
    /// Terms, days and categories are found by the index together. What it gives is sorted, and only then compared with
    /// the rest, a text at a time: each must be unpacked for that, and the newest are mostly enough. The spans are asked
    /// in their order, and those behind the one that makes the number full are not asked.
    /// </summary>
    public string Text { get; }

    public IReadOnlyList<(string Name, object Value)> Values => values;

    /// <param name="match">What is looked for.</param>
    /// <param name="windows">Where, newest first; at least one.</param>
    /// <param name="most">How many keys are enough.</param>
    public static PostgresSearchSql Of(SearchMatch match, IReadOnlyList<SearchWindow> windows, int most) => new(match, windows, most);

    private List<string> Indexed(SearchMatch match) =>
    [
        $"{Terms} @> {Named(match.Phrases.SelectMany(phrase => phrase.Split(' ')).Distinct().ToArray())}",
        .. match.Categories is { } categories ? new[] { $"{Terms} && {Named(categories.ToArray())}" } : [],
    ];

    private List<string> Within(SearchWindow window) =>
    [
        .. window.Days is { } days ? new[] { $"{Terms} && {Named(days.ToArray())}" } : [],
        $"\"Key\" BETWEEN {Named(window.FirstKey)} AND {Named(window.LastKey)}",
    ];

    private List<string> Compared(SearchMatch match) =>
    [
        .. match.Phrases
            .Where(phrase => phrase.Contains(' ', StringComparison.Ordinal))
            .Select(phrase => $"""strpos("Tokens", {Named($" {phrase} ")}) > 0"""),
        .. match.Excluded.Select(phrase => $"""strpos("Tokens", {Named($" {phrase} ")}) = 0"""),
        .. match.TitleStart.Length > 0 ? new[] { $"""starts_with("Title", {Named(match.TitleStart)})""" } : [],
    ];

    private string Named(object value)
    {
        var name = $"@v{values.Count}";
        values.Add((name, value));
        return name;
    }
}

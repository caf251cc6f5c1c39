namespace PingxiangPortal.Web.Store.Search;

/// <summary>The question for a span of time, in PostgreSQL's words.</summary>
internal sealed class PostgresSearchSql
{
    private const string Terms = """
        "SearchTerms"("Tokens")
        """;

    // Of one phrase: each costs a walk of its own, and texts that have so many are few; the comparison sorts out the rest.
    private const int MostIndexed = 8;

    // Each comparison unpacks the text for itself; for more than these it is unpacked once, needed or not.
    private const int MostUnpacked = 2;

    private readonly List<(string Name, object Value)> values = [];

    /// <param name="match">What is looked for.</param>
    /// <param name="window">Where.</param>
    /// <param name="most">How many keys are enough.</param>
    public PostgresSearchSql(SearchMatch match, SearchWindow window, int most)
    {
        var (indexed, comparisons, limit) = (Indexed(match, window), Compared(match), Named(most));
        var (end, compared) = comparisons.Count == 0
            ? ($"LIMIT {limit}", "")
            : ("OFFSET 0", $" WHERE {string.Join(" AND ", comparisons)}");
        var tokens = comparisons.Count > MostUnpacked ? "\"Tokens\" || '' AS \"Tokens\"" : "\"Tokens\"";

        Text =
            $"""
            WITH hits AS MATERIALIZED (SELECT "Key", "Tokens", "Title" FROM "SearchEntries" WHERE {string.Join(" AND ", indexed)})
            SELECT "Key" FROM (
              SELECT "Key", "Title", {tokens} FROM (SELECT * FROM hits ORDER BY "Key" DESC OFFSET 0) sorted {end}
            ) texts{compared} LIMIT {limit}
            """;
    }

    /// <summary>
    /// Terms, days and categories are found by the index together. What it gives is sorted, and only then compared with
    /// the rest, a text at a time: each must be unpacked for that, and the newest are mostly enough.
    /// </summary>
    /// <remarks>The key's own index would compare every text of a span; a sum keeps the engine from it, whatever it expects of the words.</remarks>
    public string Text { get; }

    public IReadOnlyList<(string Name, object Value)> Values => values;

    private List<string> Indexed(SearchMatch match, SearchWindow window) =>
    [
        $"{Terms} @> {Named(match.Phrases.SelectMany(phrase => Thinned(phrase.Split(' '))).Distinct().ToArray())}",
        .. match.Categories is { } categories ? new[] { $"{Terms} && {Named(categories.ToArray())}" } : [],
        .. window.Days is { } days ? new[] { $"{Terms} && {Named(days.ToArray())}" } : [],
        $"\"Key\" + 0 BETWEEN {Named(window.FirstKey)} AND {Named(window.LastKey)}",
    ];

    private List<string> Compared(SearchMatch match) =>
    [
        .. match.Phrases
            .Where(phrase => phrase.Contains(' ', StringComparison.Ordinal))
            .Select(phrase => Occurs(match, phrase)),
        .. match.Excluded.Select(phrase => $"""strpos("Tokens", {Named($" {phrase} ")}) = 0"""),
        .. match.TitleStart.Length > 0 ? new[] { $"""starts_with("Title", {Named(match.TitleStart)})""" } : [],
    ];

    /// <summary>A look at the title saves most texts from being unpacked.</summary>
    private string Occurs(SearchMatch match, string phrase)
    {
        if (!match.HanTexts.TryGetValue(phrase, out var text))
        {
            return InTokens();
        }

        var inTitle = $"""strpos("Title", {Named(text)}) > 0""";
        return match.IsOfTitles ? inTitle : $"({inTitle} OR {InTokens()})";

        string InTokens() => $"""strpos("Tokens", {Named($" {phrase} ")}) > 0""";
    }

    /// <summary>Some of many, from the first to the last.</summary>
    private static string[] Thinned(string[] tokens) => tokens.Length <= MostIndexed
        ? tokens
        : [.. Enumerable.Range(0, MostIndexed).Select(at => tokens[at * (tokens.Length - 1) / (MostIndexed - 1)])];

    private string Named(object value)
    {
        var name = $"@v{values.Count}";
        values.Add((name, value));
        return name;
    }
}

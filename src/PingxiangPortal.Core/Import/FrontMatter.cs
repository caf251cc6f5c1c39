namespace PingxiangPortal.Core.Import;

/// <summary>The lines of <c>key: value</c> between two lines of <c>---</c> at the top of a Markdown seed.</summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";

    private static readonly string[] KnownKeys = ["title", "category", "published", "publisher", "summary", "source", "tags"];

    private readonly Dictionary<string, (string Value, int Line)> entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Number of the first line, from 1, behind the front matter.</summary>
    public int BodyLine { get; private set; }

    /// <summary>Null when there is no complete front matter; a bad line within it is a problem, too.</summary>
    public static FrontMatter? Read(string[] lines, ProblemList problems)
    {
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : 0;
        if (end <= 0)
        {
            problems.Add(1, end == 0 ? "第一行應該是「---」，下面寫 title 和 category。" : "找不到結束的「---」那一行。");
            return null;
        }

        var matter = new FrontMatter { BodyLine = end + 2 };
        for (var index = 1; index < end; index++)
        {
            matter.Add(lines[index], index + 1, problems);
        }

        return matter;
    }

    /// <summary>Null when the key is missing or has no value.</summary>
    public string? Value(string key) => entries.TryGetValue(key, out var entry) && entry.Value.Length > 0 ? entry.Value : null;

    public int LineOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Line : 1;

    private void Add(string line, int number, ProblemList problems)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var key = line[..Math.Max(colon, 0)].Trim();
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }
        else if (colon < 0)
        {
            problems.Add(number, "這一行應該是「名稱: 內容」。");
        }
        else if (!KnownKeys.Contains(key, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(number, $"不認識{ProblemList.Quote(key)}；可以寫的是 {string.Join("、", KnownKeys)}。");
        }
        else if (!entries.TryAdd(key, (Unquote(line[(colon + 1)..].Trim()), number)))
        {
            problems.Add(number, $"「{key}」寫了兩次。");
        }
    }

    // Other programs put quotes around a whole value.
    private static string Unquote(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value.AsSpan(1).IndexOf(value[0]) == value.Length - 2
            ? value[1..^1].Trim()
            : value;
}

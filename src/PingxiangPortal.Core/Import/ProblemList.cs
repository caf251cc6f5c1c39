namespace PingxiangPortal.Core.Import;

/// <summary>Gathers what is wrong with one file, so that the operator hears it all at once.</summary>
internal sealed class ProblemList(string file)
{
    // Enough of a wrong text to find it again, in a message of one line.
    private const int QuotedCharacters = 30;

    private readonly List<SeedProblem> problems = [];

    public bool IsEmpty => problems.Count == 0;

    public void Add(int? line, string message) => problems.Add(new SeedProblem(file, line, message));

    public void CheckLength(int line, string part, string? value, int limit)
    {
        // A surrogate pair is one character, so no text shorter than the limit needs counting.
        var length = value is null || value.Length <= limit ? 0 : value.EnumerateRunes().Count();
        if (length > limit)
        {
            Add(line, $"{part}有 {length} 個字，最多 {limit} 個。");
        }
    }

    public SeedReading Refuse() => SeedReading.Of(problems);

    public static string Quote(string text) =>
        text.Length <= QuotedCharacters ? $"「{text}」" : $"「{text[..QuotedCharacters]}……」";
}

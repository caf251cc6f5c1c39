using System.Globalization;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>An article that a portal starts with.</summary>
/// <param name="Category">Names from the channel down, parted by a slash.</param>
/// <param name="Title">The headline.</param>
/// <param name="Body">The text in Markdown.</param>
internal sealed record Written(string Category, string Title, string Body)
{
    public string Summary { get; init; } = "";

    /// <summary>Where it is from; empty for an article of one's own.</summary>
    public string Source { get; init; } = "";

    /// <summary>Parted by spaces.</summary>
    public string Tags { get; init; } = "";

    /// <summary>How long before the article above it in the list it was published.</summary>
    public TimeSpan Before { get; init; } = TimeSpan.FromMinutes(50);

    public string AsSeed(DateTimeOffset published) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        ---
        title: {Title}
        category: {Category}
        published: {published:yyyy-MM-dd HH:mm}
        publisher: 城事編輯部
        {(Summary.Length > 0 ? "summary: " + Summary : "")}
        {(Source.Length > 0 ? "source: " + Source : "")}
        {(Tags.Length > 0 ? "tags: " + Tags : "")}
        ---

        {Body}
        """);
}

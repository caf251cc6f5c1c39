namespace PingxiangPortal.Core.Import;

/// <summary>How long the parts of a seed document may be, in Unicode scalar values; longer ones are never cut.</summary>
public static class SeedLimits
{
    /// <summary>A title: no headline of a real page came near it; a whole paragraph taken for the title does.</summary>
    public const int TitleCharacters = 200;

    /// <summary>A summary: Discuz! X stores at most 255.</summary>
    public const int SummaryCharacters = 500;

    /// <summary>A body, as Markdown: a book of several hundred pages, and still edited in one field.</summary>
    public const int BodyCharacters = 300_000;

    /// <summary>The name of a publisher, author, source, site or category.</summary>
    public const int NameCharacters = 40;

    /// <summary>A whole file, in bytes.</summary>
    public const int FileBytes = 5 * 1024 * 1024;
}

namespace PingxiangPortal.Core.Search;

/// <summary>
/// Characters with which the index says what no text says. They come from a range for private use, and texts lose
/// theirs when they are folded, so that no query can ask for one.
/// </summary>
internal static class SearchMarks
{
    /// <summary>White space between two tokens that would otherwise look as if they touched.</summary>
    public const char Break = '\uE000';

    /// <summary>The end of a field, which no phrase crosses.</summary>
    public const char Field = '\uE001';

    /// <summary>Before a token of the title, which is there a second time without it.</summary>
    public const char Title = '\uE002';

    /// <summary>Before the first characters of a title.</summary>
    public const char Begins = '\uE003';

    /// <summary>Before a character that occurs somewhere.</summary>
    public const char Contains = '\uE004';

    /// <summary>Before the number of a category.</summary>
    public const char Category = '\uE005';

    /// <summary>Before a day, a month or a year.</summary>
    public const char Published = '\uE006';

    public static bool Includes(char character) => character is >= '\uE000' and <= '\uE00F';
}

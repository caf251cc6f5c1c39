namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>The words of a site that no conversion touches: names of people, firms and places.</summary>
/// <remarks>
/// A word is kept where a text holds it exactly as listed, before any dictionary is asked; of several that begin at
/// the same place the longest counts.
/// </remarks>
public sealed class ProtectedWords
{
    /// <summary>Most words of a site. They are kept in one field and asked for at every place of a text.</summary>
    public const int MaximumWords = 2_000;

    /// <summary>Most UTF-16 units of a word; a character beyond the basic plane counts as two.</summary>
    /// <remarks>As long as the longest name, see <see cref="Articles.ArticleLimits.NameLength"/>.</remarks>
    public const int MaximumLength = 40;

    private readonly PhraseGroup phrases;

    private ProtectedWords(IReadOnlyList<string> words)
    {
        Words = words;
        phrases = new PhraseGroup(new PhraseTable(words.Select(word => word + "\t")));
    }

    /// <summary>No word at all.</summary>
    public static ProtectedWords None { get; } = new([]);

    /// <summary>The words in the order of the list, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads the list that was typed.</summary>
    /// <param name="typed">One word a line; blank lines, repeated words and white space around a word don't count. Null is an empty list.</param>
    /// <returns>The words, or what is wrong with them.</returns>
    public static ProtectedWordsReading Read(string? typed)
    {
        var words = InputText.Lines(typed)
            .Split('\n')
            .Select(InputText.OneLine)
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var tooLong = words.Where(word => word.Length > MaximumLength).ToList();
        return new ProtectedWordsReading(
            tooLong.Count == 0 && words.Count <= MaximumWords ? new ProtectedWords(words) : null,
            words.Count,
            tooLong);
    }

    /// <summary>The list as it is typed.</summary>
    /// <returns>One word a line; reading it again gives the same words.</returns>
    public override string ToString() => string.Join('\n', Words);

    /// <summary>Finds the next word of the list in a text; see <see cref="PhraseGroup.TryFind"/>.</summary>
    internal bool TryFind(ReadOnlySpan<char> text, int from, out PhraseMatch match) => phrases.TryFind(text, from, out match);
}

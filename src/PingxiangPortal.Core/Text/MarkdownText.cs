using System.Text;

namespace PingxiangPortal.Core.Text;

/// <summary>Writes plain text as Markdown that shows the same text again.</summary>
/// <remarks>
/// Follows CommonMark 0.31.2 and the extensions with which articles are rendered: pipe tables, strikethrough and
/// automatic links; raw HTML is off. Only what would become markup is escaped, so that an editor reads Han text as it is.
/// </remarks>
public static class MarkdownText
{
    /// <summary>Longest paragraph, in Unicode scalar values, that can be a heading of the text below it.</summary>
    public const int LongestSubheading = 30;

    /// <summary>Escapes a text.</summary>
    /// <param name="text">
    /// Any text without NUL, with line breaks as <c>\n</c>; a line break becomes a hard one.
    /// </param>
    /// <returns>Markdown for one paragraph, or part of one that begins a line; rendered, it shows the text.</returns>
    public static string Escape(string text)
    {
        var markdown = new StringBuilder(text.Length + 16);
        var lines = text.Split('\n');
        // A hard break needs something behind it: line breaks at the end are written as characters.
        var lastShown = Array.FindLastIndex(lines, line => line.Length > 0);
        for (var number = 0; number < lines.Length; number++)
        {
            MarkdownLine.Append(markdown, lines[number]);
            if (number < lines.Length - 1)
            {
                markdown.Append(number < lastShown ? "\\\n" : "&#10;");
            }
        }

        return markdown.ToString();
    }

    /// <summary>Writes one paragraph, in bold when it stands as a heading within the text.</summary>
    /// <param name="paragraph">One paragraph without white space around it.</param>
    /// <returns>
    /// Markdown. Bold is a single line of at most <see cref="LongestSubheading"/> characters that does not end in
    /// punctuation and holds a letter or a Han character.
    /// </returns>
    public static string FromParagraph(string paragraph) =>
        IsSubheading(paragraph) ? $"**{Escape(paragraph)}**" : Escape(paragraph);

    /// <summary>Writes a text of several paragraphs.</summary>
    /// <param name="paragraphs">Paragraphs in order, none of them empty.</param>
    /// <returns>Markdown with a blank line between two paragraphs.</returns>
    public static string FromParagraphs(IEnumerable<string> paragraphs) =>
        string.Join("\n\n", paragraphs.Select(FromParagraph));

    // In a paragraph of its own ** always opens and closes: it has a line's edge outside and no white space inside.
    private static bool IsSubheading(string paragraph) =>
        paragraph.Length > 0
        && paragraph.EnumerateRunes().Count() <= LongestSubheading
        && !paragraph.Contains('\n', StringComparison.Ordinal)
        && !char.IsWhiteSpace(paragraph[0])
        && !char.IsWhiteSpace(paragraph[^1])
        && !IsClosingPunctuation(paragraph[^1])
        && paragraph.EnumerateRunes().Any(Rune.IsLetter);

    private static bool IsClosingPunctuation(char last) => char.IsPunctuation(last) && last is not ('%' or '％' or '‰');
}

using System.Globalization;
using System.Text;

namespace PingxiangPortal.Core.Text;

/// <summary>Escapes one line of plain text for <see cref="MarkdownText"/>.</summary>
internal static class MarkdownLine
{
    private static readonly string[] LinkStarts = ["http://", "https://", "ftp://", "mailto:", "tel:", "www."];

    public static void Append(StringBuilder markdown, string line)
    {
        // White space at the edges of a line would be taken for indentation or dropped.
        var start = line.Length - line.TrimStart().Length;
        var end = Math.Max(start, line.TrimEnd().Length);
        var block = BlockMark(line.AsSpan(start, end - start));
        AppendSpace(markdown, line.AsSpan(0, start));
        for (var at = start; at < end; at++)
        {
            if (at == start + block || IsMarkup(line, at) || IsInLinkStart(line, at))
            {
                markdown.Append('\\');
            }

            markdown.Append(line[at]);
        }

        AppendSpace(markdown, line.AsSpan(end));
    }

    // The position of the character that makes the line a heading, quote, list item or rule; -1 if it is none.
    private static int BlockMark(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return line switch
        {
            ['>' or '#', ..] => 0,
            ['-' or '+' or '=', ..] when line.Length == 1 || IsGap(line[1]) || line[1] == line[0] => 0,
            _ when digits is > 0 and < 10 && line[digits] is '.' or ')' && EndsWord(line, digits) => digits,
            _ => -1,
        };
    }

    private static bool EndsWord(ReadOnlySpan<char> line, int at) => at + 1 == line.Length || IsGap(line[at + 1]);

    private static bool IsGap(char character) => char.IsWhiteSpace(character);

    private static bool IsMarkup(string line, int at) => line[at] switch
    {
        '\\' or '*' or '`' or '[' or '<' or '|' => true,
        '_' => !IsWord(line, at - 1) || !IsWord(line, at + 1),
        '~' => IsChar(line, at - 1, '~') || IsChar(line, at + 1, '~'),
        '{' => IsChar(line, at - 1, '-'),
        '&' => IsWord(line, at + 1) || IsChar(line, at + 1, '#'),
        _ => false,
    };

    private static bool IsWord(string line, int at) =>
        at >= 0 && at < line.Length && char.IsAsciiLetterOrDigit(line[at]);

    private static bool IsChar(string line, int at, char character) =>
        at >= 0 && at < line.Length && line[at] == character;

    // Escaping the punctuation within "http://" or "www." keeps an address from becoming a link.
    private static bool IsInLinkStart(string line, int at) =>
        line[at] is ':' or '.' && LinkStarts.Any(link => Surrounds(line, at, link));

    private static bool Surrounds(string line, int at, string link)
    {
        var start = at - link.IndexOf(line[at], StringComparison.Ordinal);
        return start <= at
            && start >= 0
            && !IsWord(line, start - 1)
            && string.Compare(line, start, link, 0, link.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static void AppendSpace(StringBuilder markdown, ReadOnlySpan<char> space)
    {
        foreach (var character in space)
        {
            markdown.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
        }
    }
}

using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace PingxiangPortal.Core.Text;

/// <summary>What a reader sees of an article, without its markup: for search, summaries and reading time.</summary>
/// <remarks>
/// Goes over the markup once and makes no tree: a page of results reads twenty bodies. That is enough for markup that
/// the sanitizer wrote: every tag is closed, in quotes stands what could be mistaken for its end, there are no comments.
/// </remarks>
public static class PlainText
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "p", "br", "hr", "h2", "h3", "h4", "pre", "blockquote", "ul", "ol", "li", "table", "tr", "div");

    /// <summary>Takes the visible text out of an article.</summary>
    /// <param name="html">Sanitised HTML.</param>
    /// <returns>
    /// One line for each paragraph, heading, list item, table row and line break, without empty lines; cells of a row
    /// are parted by a space, white space is collapsed. Pictures leave nothing behind.
    /// </returns>
    public static string FromHtml(SafeHtml html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var text = new StringBuilder(html.Value.Length);
        var (isAfterBlock, preformatted) = (false, 0);

        for (var rest = html.Value.AsSpan(); rest.Length > 0;)
        {
            var part = rest[..(rest[0] == '<' ? LengthOfTag(rest) : LengthOfWords(rest))];
            rest = rest[part.Length..];

            if (part[0] != '<')
            {
                Append(text, part, isAfterBlock, preformatted > 0);
                isAfterBlock = false;
                continue;
            }

            var (name, isEnd) = NameOf(part);
            text.Append(isEnd ? "" : Before(name, isAfterBlock));
            isAfterBlock = Blocks.Contains(name) && (isEnd || name is "br" or "hr");
            preformatted += name is not "pre" ? 0 : isEnd ? -1 : 1;
        }

        return Tidy(text);
    }

    private static int LengthOfWords(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('<');
        return end < 0 ? rest.Length : end;
    }

    private static int LengthOfTag(ReadOnlySpan<char> rest)
    {
        var at = 0;

        while (at < rest.Length && rest[at] != '>')
        {
            var quoted = rest[at] == '"' ? rest[(at + 1)..].IndexOf('"') : -1;
            at += quoted < 0 ? 1 : quoted + 2;
        }

        return Math.Min(at + 1, rest.Length);
    }

    private static (string Name, bool IsEnd) NameOf(ReadOnlySpan<char> tag)
    {
        var isEnd = tag.Length > 1 && tag[1] == '/';
        var name = tag[(isEnd ? 2 : 1)..];
        var end = name.IndexOfAny(' ', '>', '/');
        return ((end < 0 ? name : name[..end]).ToString(), isEnd);
    }

    private static string Before(string name, bool isAfterBlock) =>
        isAfterBlock || Blocks.Contains(name) ? "\n" : name is "td" or "th" ? " " : "";

    private static void Append(StringBuilder text, ReadOnlySpan<char> words, bool isAfterBlock, bool isPreformatted)
    {
        text.Append(isAfterBlock ? "\n" : "");
        var from = text.Length;

        if (words.Contains('&'))
        {
            text.Append(WebUtility.HtmlDecode(words.ToString()));
        }
        else
        {
            text.Append(words);
        }

        if (!isPreformatted)
        {
            text.Replace('\n', ' ', from, text.Length - from);
        }
    }

    private static string Tidy(StringBuilder text)
    {
        var lines = text.ToString()
            .Split('\n')
            .Select(line => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }
}

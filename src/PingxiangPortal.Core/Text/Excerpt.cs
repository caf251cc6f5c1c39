using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PingxiangPortal.Core.Text;

/// <summary>The first sentences of a text, for lists and meta descriptions of articles without a summary.</summary>
public static partial class Excerpt
{
    private const string Ellipsis = "……";
    private const string SentenceEnds = "。！？!?…";
    private const string Openers = "「『“‘《〈（【(";
    private const string Closers = "」』”’》〉）】)";
    private const string Connectors = "，、；：,;:—·- ";

    /// <summary>Takes the beginning of a text.</summary>
    /// <param name="plainText">Text without markup; line ends become a space, or nothing after a Chinese mark.</param>
    /// <param name="length">Most characters as readers see them (Unicode text elements), the ellipsis included; at least 8.</param>
    /// <returns>
    /// The whole text if it fits; else whole sentences if one ends in the second half of the room; else as much as
    /// fits with <c>……</c>. Quotation marks and brackets that are open at the end are closed.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 8.</exception>
    public static string Of(string plainText, int length)
    {
        ArgumentNullException.ThrowIfNull(plainText);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 8);
        var elements = FirstElements(OneLine(plainText), length + 1);
        return elements.Count <= length
            ? string.Concat(elements)
            : WholeSentences(elements, length) ?? CutShort(elements, length);
    }

    private static string OneLine(string text)
    {
        var line = LineEndAfterMark().Replace(text.Trim(), "");
        return WhiteSpace().Replace(line, " ");
    }

    private static List<string> FirstElements(string text, int count)
    {
        var elements = new List<string>(count);
        var rest = StringInfo.GetTextElementEnumerator(text);
        while (elements.Count < count && rest.MoveNext())
        {
            elements.Add(rest.GetTextElement());
        }

        return elements;
    }

    private static string? WholeSentences(List<string> elements, int length)
    {
        for (var end = length; end > length / 2; end--)
        {
            if (EndsSentence(elements, end) && OpenMarks(elements, end).Length == 0)
            {
                return string.Concat(elements.Take(end));
            }
        }

        return null;
    }

    private static bool EndsSentence(List<string> elements, int end)
    {
        var last = end - 1;
        while (last > 0 && Closers.Contains(elements[last], StringComparison.Ordinal))
        {
            last--;
        }

        var isInsideRun = end < elements.Count
            && (SentenceEnds + Closers).Contains(elements[end], StringComparison.Ordinal);
        return SentenceEnds.Contains(elements[last], StringComparison.Ordinal) && !isInsideRun;
    }

    private static string CutShort(List<string> elements, int length)
    {
        var end = length - Ellipsis.Length;
        while (end > 1 && (end + Ellipsis.Length + OpenMarks(elements, end).Length > length || IsBadEnd(elements, end)))
        {
            end--;
        }

        return string.Concat(elements.Take(end)) + Ellipsis + OpenMarks(elements, end);
    }

    private static bool IsBadEnd(List<string> elements, int end) =>
        (Connectors + Openers + SentenceEnds).Contains(elements[end - 1], StringComparison.Ordinal)
        || IsLatin(elements[end - 1]) && IsLatin(elements[end]) && elements.Take(end).Any(element => !IsLatin(element));

    private static bool IsLatin(string element) => char.IsAsciiLetterOrDigit(element[0]);

    /// <summary>The closing marks, innermost first, that the first elements still need.</summary>
    private static string OpenMarks(List<string> elements, int end)
    {
        var open = new StringBuilder();
        foreach (var element in elements.Take(end))
        {
            var opener = Openers.IndexOf(element, StringComparison.Ordinal);
            if (opener >= 0)
            {
                open.Insert(0, Closers[opener]);
            }
            else if (open.Length > 0 && element == open[0].ToString())
            {
                open.Remove(0, 1);
            }
        }

        return open.ToString();
    }

    [GeneratedRegex(@"(?<=[\u2010-\u2027\u3000-\u303F\uFF00-\uFF65])\n\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineEndAfterMark();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}

using System.Text;

namespace PingxiangPortal.Core.Text;

/// <summary>整理標點: half-width punctuation beside Han becomes full-width, and no space parts Han from Latin letters or digits.</summary>
/// <remarks>
/// <para>
/// House rule for Chinese text, after GB/T 15834–2011 (marks of Chinese are full-width) and CLREQ (the gap between Han and
/// Latin is the layout's, never a character). Only running text is touched: never code, addresses, the words of a picture,
/// what a backslash escapes, or Markdown's own signs. Numbers stay: 3.14, 12:30, 1,000.
/// </para>
/// <para>Pinyin with tone marks in parentheses stays for <see cref="Import.PinyinResidue"/>, which knows it by them.</para>
/// </remarks>
public static class PunctuationTidy
{
    /// <summary>Tidies a text.</summary>
    /// <param name="markdown">An article's source, up to <see cref="Articles.ArticleLimits.BodyLength"/> characters.</param>
    /// <returns>
    /// The text and how much was changed. Tidying twice changes nothing more. A text that the renderer would show plain,
    /// because it nests too deep or would take too long to read, comes back as it is.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    public static TidiedText Apply(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (MarkdownLetters.TryRead(markdown) is not { } runs)
        {
            return new(markdown, 0);
        }

        var edits = new SortedDictionary<int, char?>();
        var changed = runs.Sum(run => PunctuationRules.Apply(run, edits));
        var tidied = changed == 0 ? markdown : Write(markdown, edits);

        // A sign of Markdown that a mark was part of after all: the text is worth more than its punctuation.
        return MarkdownLetters.HaveSameShape(runs, MarkdownLetters.TryRead(tidied)) ? new(tidied, changed) : new(markdown, 0);
    }

    /// <summary>Finds the marks that <see cref="Apply"/> makes full-width.</summary>
    /// <param name="markdown">An article's source, up to <see cref="Articles.ArticleLimits.BodyLength"/> characters.</param>
    /// <returns>Their positions in UTF-16 units, in order; each takes one. None in a text that the renderer would show plain.</returns>
    public static IReadOnlyList<int> HalfWidthMarks(string markdown)
    {
        var edits = new SortedDictionary<int, char?>();
        foreach (var run in MarkdownLetters.TryRead(markdown) ?? [])
        {
            PunctuationRules.Apply(run, edits);
        }

        return [.. edits.Where(edit => edit.Value is not null).Select(edit => edit.Key)];
    }

    private static string Write(string markdown, SortedDictionary<int, char?> edits)
    {
        var tidied = new StringBuilder(markdown.Length);
        var copied = 0;
        foreach (var (at, letter) in edits)
        {
            tidied.Append(markdown, copied, at - copied).Append(letter);
            copied = at + 1;
        }

        return tidied.Append(markdown, copied, markdown.Length - copied).ToString();
    }
}

using System.Text;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Search;

/// <summary>What the index holds of an article.</summary>
/// <param name="Title">The title, folded: for titles that begin with what somebody types.</param>
/// <param name="Tokens">All tokens in a row, parted by single spaces; tokens have no quotation marks, <c>%</c> or <c>_</c>.</param>
/// <remarks>
/// Three fields for readers' words: title, summary, body. Behind them what cannot be asked for in words: the title's
/// tokens once more under a mark, so that title hits need no walk through all hits; the characters that occur, because
/// a single one is no pair; the title's first characters; the category.
/// </remarks>
public sealed record IndexedText(string Title, string Tokens)
{
    /// <summary>The characters of a title's beginning that are a token; longer beginnings are compared.</summary>
    internal const int LongestBeginning = 4;

    /// <summary>Prepares an article's text for the index.</summary>
    /// <param name="title">The headline.</param>
    /// <param name="summary">The abstract, or empty.</param>
    /// <param name="body">The body that readers see.</param>
    /// <param name="categoryId">The article's own category.</param>
    public static IndexedText Of(string title, string summary, SafeHtml body, long categoryId)
    {
        var folded = FoldedText.ValueOf(title).Trim();
        string[] others = [FoldedText.ValueOf(summary), FoldedText.ValueOf(PlainText.FromHtml(body))];
        var titleTokens = SearchTokens.OfField(folded);

        // At the beginning too: every token of a text then has a space on either side.
        var tokens = new StringBuilder();
        Append(tokens, $"{SearchMarks.Field}", titleTokens, $"{SearchMarks.Field}");

        foreach (var field in others)
        {
            Append(tokens, SearchTokens.OfField(field), $"{SearchMarks.Field}");
        }

        Append(tokens, OfTitle(folded, titleTokens));
        Append(tokens, [.. Characters([folded, .. others])]);
        Append(tokens, [.. Enumerable.Range(1, LongestBeginning).Select(length => Beginning(folded, length)).Distinct()]);
        Append(tokens, SearchTokens.OfCategory(categoryId));
        return new IndexedText(folded, tokens.ToString());
    }

    /// <summary>The part of the tokens that stands for the title: all and only those of <see cref="SearchTerm.TitleTokens"/> that occur in it.</summary>
    /// <param name="folded">The title as <see cref="Title"/> has it.</param>
    /// <returns>Tokens in a row, parted by single spaces.</returns>
    public static string OfTitle(string folded) => OfTitle(folded, SearchTokens.OfField(folded));

    /// <summary>The token of a title's first characters; of all when it has fewer.</summary>
    internal static string Beginning(string folded, int length) =>
        SearchMarks.Begins + SearchTokens.AsOne(string.Concat(folded.EnumerateRunes().Take(length)));

    private static string OfTitle(string folded, string titleTokens)
    {
        var tokens = new StringBuilder();
        Append(tokens, SearchTokens.InTitle(titleTokens), $"{SearchMarks.Field}");
        Append(tokens, [.. Characters([folded]).Select(SearchTokens.InTitle)]);
        return tokens.ToString();
    }

    private static IEnumerable<string> Characters(IEnumerable<string> fields) => fields
        .SelectMany(field => field.EnumerateRunes())
        .Where(character => CharacterKinds.Of(character) == CharacterKind.Han)
        .Distinct()
        .Select(SearchTokens.Containing);

    private static void Append(StringBuilder tokens, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            tokens.Append(tokens.Length > 0 && part.Length > 0 ? " " : "").Append(part);
        }
    }
}

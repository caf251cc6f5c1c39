using PingxiangPortal.Core.Search;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Articles;

/// <summary>不能發布的詞: the words that a site doesn't publish. They are found in either script, width and case, as the search finds words.</summary>
public sealed class BlockedWords
{
    private readonly IReadOnlyList<(string Word, string Folded)> words;

    /// <summary>A list that was read and kept.</summary>
    /// <param name="words">The words, as <see cref="Text.Chinese.ProtectedWords.Read"/> leaves a list.</param>
    public BlockedWords(IReadOnlyList<string> words) =>
        this.words = [.. words.Select(word => (word, FoldedText.ValueOf(word))).Where(each => each.Item2.Length > 0)];

    /// <summary>The words of the list that a text holds in its title, summary or body.</summary>
    /// <param name="text">The text; its body is read as readers see it, so marks between characters hide nothing.</param>
    /// <returns>The words in the order of the list.</returns>
    public IReadOnlyList<string> In(ArticleText text)
    {
        if (words.Count == 0)
        {
            return [];
        }

        string[] parts = [text.Title, text.Summary, PlainText.FromHtml(ArticleHtml.Render(text.Markdown))];
        var folded = parts.Select(FoldedText.ValueOf).ToList();
        return [.. words.Where(each => folded.Exists(part => part.Contains(each.Folded, StringComparison.Ordinal))).Select(each => each.Word)];
    }
}

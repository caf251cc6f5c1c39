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

    /// <summary>The words of the list that a text holds in its title, summary, body, tags or the sentence to readers.</summary>
    /// <param name="text">The text; its body is read as readers see it, so marks between characters hide nothing.</param>
    /// <returns>The words in the order of the list.</returns>
    public IReadOnlyList<string> In(ArticleText text)
    {
        if (words.Count == 0)
        {
            return [];
        }

        // Twice the body: marks between characters hide nothing, and neither does a picture's description.
        string[] parts = [text.Title, text.Summary, text.Markdown, PlainText.FromHtml(ArticleHtml.Render(text.Markdown)), text.ChangeNote, .. text.Tags];
        var folded = parts.Select(FoldedText.ValueOf).ToList();
        return [.. words.Where(each => folded.Exists(part => part.Contains(each.Folded, StringComparison.Ordinal))).Select(each => each.Word)];
    }
}

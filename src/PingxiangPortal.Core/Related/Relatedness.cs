using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Core.Related;

/// <summary>How near other articles are to one.</summary>
/// <remarks>
/// The score is the sum of four parts. Tags: 600 for each that both have, at most 1,800. Words: up to 1,000, the Dice
/// coefficient of the two sets of search tokens (pairs of Han characters, words, numbers), where a token of the title
/// counts three times as much as one of the summary. Category: 100 when it is the same. Time: 100 on the same day,
/// half of it 30 days apart, a quarter 90 days apart. So a shared tag outweighs what any two articles of a category
/// have in common, and time decides among equals.
/// </remarks>
public sealed class Relatedness
{
    /// <summary>Above every score: for articles that an editor chose.</summary>
    public const int Chosen = 1_000_000;

    private const int PerTag = 600;
    private const int MostTags = 3;
    private const int AllWords = 1_000;
    private const int SameCategory = 100;
    private const int SameDay = 100;
    private const double DaysToHalf = 30;
    private const int InTitle = 3;
    private const int InSummary = 1;

    private readonly RelatedText own;
    private readonly Dictionary<string, int> words;

    /// <summary>Prepares an article for comparisons.</summary>
    /// <param name="own">The article that others are compared with.</param>
    public Relatedness(RelatedText own) => (this.own, words) = (own, WordsOf(own));

    /// <summary>How near another article is.</summary>
    /// <param name="other">The other article.</param>
    /// <returns>0 to 3,000, the same in both directions.</returns>
    public int To(RelatedText other)
    {
        var tags = own.Tags.Intersect(other.Tags, StringComparer.OrdinalIgnoreCase).Count();
        var days = Math.Abs((own.PublishedUtc - other.PublishedUtc).TotalDays);

        return (Math.Min(tags, MostTags) * PerTag)
            + SharedWords(WordsOf(other))
            + (own.CategoryId == other.CategoryId ? SameCategory : 0)
            + (int)(SameDay / (1 + (days / DaysToHalf)));
    }

    private int SharedWords(Dictionary<string, int> others)
    {
        var all = words.Values.Sum() + others.Values.Sum();
        var shared = words.Sum(word => Math.Min(word.Value, others.GetValueOrDefault(word.Key)));
        return all == 0 ? 0 : 2 * AllWords * shared / all;
    }

    private static Dictionary<string, int> WordsOf(RelatedText text)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (var (field, weight) in new[] { (text.Title, InTitle), (text.Summary, InSummary) })
        {
            foreach (var token in SearchTokens.OfPhrase(FoldedText.ValueOf(field)).Split(' ').Where(IsWord))
            {
                weights[token] = Math.Max(weight, weights.GetValueOrDefault(token));
            }
        }

        return weights;
    }

    /// <summary>Marks, gaps and single Han characters say nothing.</summary>
    private static bool IsWord(string token) => token.Length > 1 && char.IsLetterOrDigit(token, 0);
}

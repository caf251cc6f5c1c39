using System.Globalization;
using System.Text;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Articles;

/// <summary>標籤: the words under which an article is found, as editors type them and as one column keeps them.</summary>
public static class ArticleTags
{
    // What parts tags, and what would part an address.
    private const string Parting = " ,，、;；|｜/／\\#＃\n\t　";

    /// <summary>The most characters that a column of them needs.</summary>
    public const int ColumnLength = ArticleLimits.TagCount * (ArticleLimits.TagLength + 1);

    /// <summary>What <see cref="TryRead"/> asks for, as a sentence.</summary>
    public static string Rule { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"標籤最多 {ArticleLimits.TagCount} 個，每個最多 {ArticleLimits.TagLength} 字。");

    /// <summary>Reads tags that are parted by spaces, commas, 、 or #.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <param name="tags">The tags in their order, each once; marks alone are no tag.</param>
    /// <returns>False when there are more, or longer ones, than <see cref="ArticleLimits"/> allows.</returns>
    public static bool TryRead(string? typed, out IReadOnlyList<string> tags)
    {
        tags =
        [
            .. InputText.OneLine(typed)
                .Split(Parting.ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
                .Where(tag => tag.EnumerateRunes().Any(Rune.IsLetterOrDigit))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return tags.Count <= ArticleLimits.TagCount && tags.All(tag => InputText.ScalarCount(tag) <= ArticleLimits.TagLength);
    }

    /// <summary>The tags as one text.</summary>
    /// <param name="tags">Tags without white space in them.</param>
    /// <returns>The tags, parted by one space; empty for none.</returns>
    public static string Join(IEnumerable<string> tags) => string.Join(' ', tags);

    /// <summary>The tags of such a text.</summary>
    /// <param name="joined">What <see cref="Join"/> made.</param>
    /// <returns>The tags in their order.</returns>
    public static IReadOnlyList<string> Split(string joined) => joined.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

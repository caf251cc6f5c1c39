using System.Text.RegularExpressions;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Core.Text;

/// <summary>The readable part of an address that a publisher typed, as in <c>/articles/42/tree-planting</c>.</summary>
public static partial class Slug
{
    /// <summary>Reads the address part of an article.</summary>
    /// <param name="typed">What was typed; null and blank mean that the article has none.</param>
    /// <param name="slug">The address part in lower case without outer white space; empty when there is none or it is refused.</param>
    /// <returns>
    /// False when it is not groups of <c>a-z</c> and <c>0-9</c> joined by single hyphens, or has more than
    /// <see cref="ArticleLimits.SlugLength"/> characters, or is the address of something else below an article.
    /// </returns>
    public static bool TryParse(string? typed, out string slug)
    {
        slug = (typed ?? "").Trim();
        var isAllowed = slug.Length <= ArticleLimits.SlugLength && (slug.Length == 0 || Groups().IsMatch(slug)) && !Below().IsMatch(slug);
        slug = isAllowed ? string.Concat(slug.Select(char.ToLowerInvariant)) : "";
        return isAllowed;
    }

    /// <summary>Reads the address part of a category, which every category needs.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="slug">The address part in lower case; empty when it is refused.</param>
    /// <returns>
    /// False for what <see cref="TryParse"/> refuses, for nothing, and for <c>c</c> with digits: that is what
    /// <see cref="Categories.Category.UnnamedSlug"/> gives to a category whose name yields no address.
    /// </returns>
    public static bool TryParseCategory(string? typed, out string slug)
    {
        var isAllowed = TryParse(typed, out slug) && slug.Length > 0 && !Reserved().IsMatch(slug);
        slug = isAllowed ? slug : "";
        return isAllowed;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\z", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Groups();

    [GeneratedRegex(@"\A(?:history|reactions)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Below();

    [GeneratedRegex(@"\Ac[0-9]+\z", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Reserved();
}

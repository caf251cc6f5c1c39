using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Search;

/// <summary>The beginning of a title, as far as it was typed.</summary>
/// <param name="Token">The token that titles have which begin so, or at least with its first characters.</param>
/// <param name="Rest">The whole beginning, folded, to be compared with titles; empty when the token says it all.</param>
public sealed record TitleStart(string Token, string Rest)
{
    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">Any string.</param>
    /// <returns>Null when nothing visible was typed, or more than a title can have.</returns>
    public static TitleStart? Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);

        if (InputText.ScalarCount(typed) > ArticleLimits.TitleLength)
        {
            return null;
        }

        var folded = FoldedText.ValueOf(typed).Trim();
        var isLong = InputText.ScalarCount(folded) > IndexedText.LongestBeginning;
        return folded.Length == 0 ? null
            : new TitleStart(IndexedText.Beginning(folded, IndexedText.LongestBeginning), isLong ? folded : "");
    }
}

using System.Text;

namespace PingxiangPortal.Core.Search;

/// <summary>One word or phrase of a query.</summary>
/// <param name="Folded">Its text as it is compared, without white space at the ends.</param>
/// <param name="Tokens">Its tokens, which stand in a row where it occurs; parted by single spaces, at least one.</param>
public sealed record SearchTerm(string Folded, string Tokens)
{
    /// <summary>Its tokens where it occurs in the title.</summary>
    public string TitleTokens => SearchTokens.InTitle(Tokens);

    /// <summary>True when it is nothing but Han: it occurs wherever its text does, while words and numbers are found whole only.</summary>
    public bool IsHan => Folded.EnumerateRunes().All(character => CharacterKinds.Of(character) == CharacterKind.Han);

    /// <summary>Null for text of which nothing is in the index.</summary>
    internal static SearchTerm? Of(string text)
    {
        var folded = FoldedText.ValueOf(text).Trim();
        var tokens = SearchTokens.OfPhrase(folded);

        return tokens.Length > 0 ? new SearchTerm(folded, tokens)
            : folded.Length > 0 ? new SearchTerm(folded, SearchTokens.Containing(Rune.GetRuneAt(folded, 0)))
            : null;
    }
}

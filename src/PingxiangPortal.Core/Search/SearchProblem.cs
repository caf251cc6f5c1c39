namespace PingxiangPortal.Core.Search;

/// <summary>Why a query is not looked for.</summary>
public enum SearchProblem
{
    /// <summary>No word is in it.</summary>
    NothingToLookFor = 1,

    /// <summary>It only says what must not occur.</summary>
    OnlyExclusions = 2,

    /// <summary>It is longer than <see cref="SearchQuery.MaximumLength"/>.</summary>
    TooLong = 3,

    /// <summary>It has more than <see cref="SearchQuery.MaximumTerms"/> words.</summary>
    TooManyTerms = 4,
}

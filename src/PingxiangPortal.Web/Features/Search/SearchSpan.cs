namespace PingxiangPortal.Web.Features.Search;

/// <summary>How far back a search goes, besides the dates that are typed.</summary>
internal enum SearchSpan
{
    Any,
    Day,
    Week,
    Year,
}

/// <summary>The spans as addresses carry them.</summary>
internal static class SearchSpans
{
    public static SearchSpan Of(string? name) => Enum.GetValues<SearchSpan>().FirstOrDefault(span => span.Name() == name);

    /// <summary>Empty for no bound.</summary>
    public static string Name(this SearchSpan span) => span switch
    {
        SearchSpan.Any => "",
        SearchSpan.Day => "day",
        SearchSpan.Week => "week",
        SearchSpan.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, null),
    };

    public static TimeSpan? Length(this SearchSpan span) => span switch
    {
        SearchSpan.Any => null,
        SearchSpan.Day => TimeSpan.FromDays(1),
        SearchSpan.Week => TimeSpan.FromDays(7),
        SearchSpan.Year => TimeSpan.FromDays(365),
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, null),
    };
}

using System.Globalization;
using PingxiangPortal.Core.Search;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Search;

/// <summary>What a reader asks for, as the address says it; the form comes back filled with it whatever it is.</summary>
internal sealed record SearchInput
{
    /// <summary>The value of <c>order</c> for the newest first; anything else is the best first.</summary>
    public const string Newest = "newest";

    private const int MostCategories = 50;

    /// <summary>The words as typed, on one line.</summary>
    public required string Words { get; init; }

    /// <summary>Categories by their slugs; none for all.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    public required SearchSpan Span { get; init; }

    /// <summary>The first day as typed, or empty.</summary>
    public required string From { get; init; }

    /// <summary>The last day as typed, or empty.</summary>
    public required string To { get; init; }

    public required bool IsNewestFirst { get; init; }

    /// <summary>The page of the results, from 1; the first for anything but a number that a list can have.</summary>
    public required int Number { get; init; }

    /// <summary>The words, read.</summary>
    public required SearchQuery Query { get; init; }

    public DateOnly? FromDay => Day(From);

    public DateOnly? ToDay => Day(To);

    public bool IsFromWrong => From.Length > 0 && FromDay is null;

    public bool IsToWrong => To.Length > 0 && ToDay is null;

    /// <summary>False when something must be put right first.</summary>
    public bool CanSearch => Query.Problem is null && !IsFromWrong && !IsToWrong;

    /// <summary>True when something narrows the search, so that the filters show what.</summary>
    public bool IsFiltered => Categories.Count > 0 || Span != SearchSpan.Any || From.Length > 0 || To.Length > 0 || IsNewestFirst;

    public static SearchInput Of(IQueryCollection query)
    {
        var words = InputText.OneLine(query["q"].ToString());

        return new SearchInput
        {
            Words = words,
            Categories = [.. query["category"].OfType<string>().Where(slug => slug.Length > 0).Distinct().Take(MostCategories)],
            Span = SearchSpans.Of(query["within"]),
            From = InputText.OneLine(query["from"].ToString()),
            To = InputText.OneLine(query["to"].ToString()),
            IsNewestFirst = query["order"] == Newest,
            Number = PageOf.Asked([.. query["page"].OfType<string>()]) is { } number and >= 1 and <= PageOf.Deepest ? number : 1,
            Query = SearchQuery.Parse(words),
        };
    }

    /// <summary>The local address of a page of the same results.</summary>
    public string Url(int page) => Links.WithQuery(
        Links.Search,
        [
            ("q", Words),
            .. Categories.Select(slug => ("category", (string?)slug)),
            ("within", Span.Name()),
            ("from", From),
            ("to", To),
            ("order", IsNewestFirst ? Newest : null),
            ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ]);

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

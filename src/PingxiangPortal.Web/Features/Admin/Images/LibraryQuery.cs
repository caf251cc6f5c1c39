using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Media;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>The query of the library's address.</summary>
internal sealed class LibraryQuery
{
    [FromQuery(Name = "words")]
    public string? Words { get; set; }

    [FromQuery(Name = "only")]
    public string? Only { get; set; }

    [FromQuery(Name = "month")]
    public string? Month { get; set; }

    [FromQuery(Name = "page")] // by its source: the route has a value of that name too
    public string? Number { get; set; }

    [FromQuery(Name = "picture")]
    public string? Shown { get; set; }

    public long? Picture => long.TryParse(Shown, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public LibraryFilter ToFilter() => new(
        string.Concat(InputText.OneLine(Words ?? "").EnumerateRunes().Take(ArticleLimits.SearchLength)),
        Only == LibraryFilter.Undescribed,
        DateOnly.TryParseExact(Month, LibraryFilter.MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1 and < 9999 ? month : null,
        Number is null ? 1 : int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0);
}

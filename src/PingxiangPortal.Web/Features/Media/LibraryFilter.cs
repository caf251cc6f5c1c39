using System.Globalization;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>What the library is narrowed to.</summary>
/// <param name="Words">In the file name, the description, the caption or the credit; empty for all.</param>
/// <param name="IsUndescribed">Only pictures without 替代文字 that aren't decorative.</param>
/// <param name="Month">Only those uploaded in this month of the site's zone, by its first day; null for all.</param>
/// <param name="Page">From 1.</param>
internal sealed record LibraryFilter(string Words, bool IsUndescribed, DateOnly? Month, int Page)
{
    /// <summary>The value that stands for <see cref="IsUndescribed"/> in addresses.</summary>
    public const string Undescribed = "undescribed";

    public const string MonthFormat = "yyyy-MM";

    public bool IsNarrowed => Words.Length > 0 || IsUndescribed || Month is not null;

    /// <summary>The address of another page of the same list.</summary>
    public string Url(int page) => (this with { Page = page }).UrlOf(picture: null);

    /// <summary>The same list with a picture beside it.</summary>
    public string UrlOf(long? picture) => Links.WithQuery(
        Links.DeskImages,
        ("words", Words),
        ("only", IsUndescribed ? Undescribed : null),
        ("month", Month?.ToString(MonthFormat, CultureInfo.InvariantCulture)),
        ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
        ("picture", picture?.ToString(CultureInfo.InvariantCulture)));
}

using System.Globalization;

namespace PingxiangPortal.Web.Platform.Paging;

/// <summary>Where a reader stands in a list that is shown page by page.</summary>
/// <param name="Number">The page shown, from 1.</param>
/// <param name="Last">The last page, at least 1.</param>
/// <param name="Url">The local address of a page by its number; page 1 has no query.</param>
internal sealed record PageOf(int Number, int Last, Func<int, string> Url)
{
    /// <summary>No list is paged deeper: beyond it lies the archive by month.</summary>
    public const int Deepest = 10_000;

    /// <summary>A page of a list with so many rows; null for one that doesn't exist. The first page exists even while it is empty.</summary>
    public static PageOf? Of(int number, int rows, int rowsAPage, Func<int, string> url)
    {
        var last = LastOf(rows, rowsAPage);
        return number >= 1 && number <= last ? new PageOf(number, last, url) : null;
    }

    /// <summary>The last page of a list with so many rows.</summary>
    public static int LastOf(int rows, int rowsAPage) => Math.Clamp((rows + rowsAPage - 1) / rowsAPage, 1, Deepest);

    /// <summary>The number that an address asks for: 1 without one, null for anything but a plain number, so that one page has one address.</summary>
    public static int? Asked(string[] typed) => typed switch
    {
        [] => 1,
        [{ Length: > 0 } one] when one[0] != '0' && int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    public int? Previous => Number > 1 ? Number - 1 : null;

    public int? Next => Number < Last ? Number + 1 : null;

    /// <summary>The numbers to offer: the first, the last and those around the current one; null marks a gap.</summary>
    public IReadOnlyList<int?> Offered()
    {
        var near = Enumerable.Range(Number - 1, 3).Append(1).Append(Last);
        var offered = new List<int?>();

        foreach (var number in near.Where(each => each >= 1 && each <= Last).Distinct().Order())
        {
            if (offered is [.., { } before] && number > before + 1)
            {
                offered.Add(null);
            }

            offered.Add(number);
        }

        return offered;
    }
}

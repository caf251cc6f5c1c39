using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PingxiangPortal.Web.Store.Configurations;

/// <summary>A few articles' numbers in one column, parted by spaces.</summary>
internal sealed class NumbersColumn() : ValueConverter<IReadOnlyList<long>, string>(
    numbers => string.Join(' ', numbers),
    column => Read(column))
{
    /// <summary>Of the longest number with its space.</summary>
    public const int LengthOfOne = 20;

    private static IReadOnlyList<long> Read(string column) =>
        [.. column.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
}

using System.Globalization;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>Bytes as people say them.</summary>
internal static class FileSizes
{
    private const double Kilobyte = 1_000;
    private const double Megabyte = 1_000_000;

    public static string Words(long bytes) => bytes < Megabyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / Kilobyte):0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte:0.0} MB");
}

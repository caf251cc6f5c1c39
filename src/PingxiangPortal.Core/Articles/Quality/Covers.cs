using System.Globalization;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>A cover that is too small is blurred on large screens; of one that is long or tall, little is left.</summary>
internal static class Covers
{
    /// <summary>Percent of a picture that its widest crop has to keep.</summary>
    private const int LeastKept = 50;

    private static readonly int LeastWidth = CropShape.Wide.Widths()[^1];

    public static QualityCheck Check(int width, int height)
    {
        // The size of a crop doesn't depend on what it is cut around.
        var crop = Crop.Of(width, height, CropShape.Wide, FocalPoint.Middle);
        var kept = (long)crop.Width * crop.Height * 100 / ((long)width * height);

        return crop.Width < LeastWidth ? Warning(string.Create(CultureInfo.InvariantCulture, $"封面圖太小：裁成 16:9 只有 {crop.Width:#,0} 像素寬，最好有 {LeastWidth:#,0}。"))
            : kept < LeastKept ? Warning($"封面圖太長或太高：裁成 16:9 只剩 {kept}%。")
            : QualityBody.Fine(QualityKind.Cover, "封面圖比例與尺寸合格");
    }

    private static QualityCheck Warning(string words) =>
        QualityBody.Warning(QualityKind.Cover, words, [new QualityPlace(QualityField.Cover, 0, 0, 0, "")]);
}

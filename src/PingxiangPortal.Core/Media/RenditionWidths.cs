namespace PingxiangPortal.Core.Media;

/// <summary>The widths in which a picture is kept for readers.</summary>
public static class RenditionWidths
{
    /// <summary>Pixels: a phone, a phone with two pixels a dot, a column on a screen, and that with two pixels a dot.</summary>
    public static readonly IReadOnlyList<int> All = [400, 800, 1200, 1600];

    /// <summary>The width of the JPEG file that browsers without WebP show, and other programs.</summary>
    public const int Fallback = 1200;

    /// <summary>Chooses widths of <see cref="All"/> for a picture.</summary>
    /// <param name="width">Pixels of the picture, 1 or more.</param>
    /// <returns>Ascending, without repetition, none wider than the picture, one at least: see <see cref="Of(int,IReadOnlyList{int})"/>.</returns>
    public static IReadOnlyList<int> Of(int width) => Of(width, All);

    /// <summary>Chooses widths for a picture.</summary>
    /// <param name="width">Pixels of the picture, 1 or more.</param>
    /// <param name="wanted">Pixels, ascending.</param>
    /// <returns>
    /// The wanted widths below that of the picture, and the picture's own in place of the next; a picture is never
    /// made larger than it is.
    /// </returns>
    public static IReadOnlyList<int> Of(int width, IReadOnlyList<int> wanted) =>
        [.. wanted.Select(each => Math.Min(each, width)).Distinct()];
}

namespace PingxiangPortal.Core.Media;

/// <summary>What is known of each <see cref="CropShape"/>.</summary>
public static class CropShapes
{
    /// <summary>All of them, in the order in which the desk shows them.</summary>
    public static readonly IReadOnlyList<CropShape> All = [CropShape.Wide, CropShape.Card, CropShape.Square];

    /// <summary>The sides of a shape.</summary>
    /// <param name="shape">A defined shape.</param>
    /// <returns>Whole numbers, the width first.</returns>
    public static (int Width, int Height) Ratio(this CropShape shape) => shape switch
    {
        CropShape.Wide => (16, 9),
        CropShape.Card => (4, 3),
        CropShape.Square => (1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    /// <summary>The widths in which a shape is kept, if the picture has them.</summary>
    /// <param name="shape">A defined shape.</param>
    /// <returns>Pixels, ascending: what its place takes on a phone and on a screen of two pixels a dot.</returns>
    public static IReadOnlyList<int> Widths(this CropShape shape) => shape switch
    {
        CropShape.Wide => [400, 800, 1200],
        CropShape.Card => [400, 800],
        CropShape.Square => [400, 800],
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    /// <summary>The name of a shape in file names, <c>16x9</c>.</summary>
    /// <param name="shape">A defined shape.</param>
    public static string Name(this CropShape shape)
    {
        var (width, height) = shape.Ratio();
        return FormattableString.Invariant($"{width}x{height}");
    }

    /// <summary>
    /// The ending of a shape's files. What stands beside a shared link is JPEG: not every program that shows such links
    /// reads WebP.
    /// </summary>
    /// <param name="shape">A defined shape.</param>
    public static string Ending(this CropShape shape) => shape == CropShape.Square ? "jpg" : "webp";
}

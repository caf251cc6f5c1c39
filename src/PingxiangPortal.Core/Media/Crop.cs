namespace PingxiangPortal.Core.Media;

/// <summary>The part of a picture that a shape shows.</summary>
/// <param name="Left">Pixels from the left edge, 0 or more.</param>
/// <param name="Top">Pixels from the upper edge, 0 or more.</param>
/// <param name="Width">Pixels, 1 or more.</param>
/// <param name="Height">Pixels, 1 or more.</param>
public readonly record struct Crop(int Left, int Top, int Width, int Height)
{
    /// <summary>Finds the largest part of a shape with the focal point as near to its middle as the edges allow.</summary>
    /// <param name="width">Pixels of the picture, 1 or more.</param>
    /// <param name="height">Pixels of the picture, 1 or more.</param>
    /// <param name="shape">What is wanted.</param>
    /// <param name="focus">What has to stay in; it always does.</param>
    /// <returns>A part inside the picture, of the shape's ratio to the pixel, except where the picture is too small for it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A side is below 1.</exception>
    public static Crop Of(int width, int height, CropShape shape, FocalPoint focus)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        var (across, down) = shape.Ratio();
        var partWidth = (int)Math.Clamp((long)height * across / down, 1, width);
        var partHeight = (int)Math.Clamp((long)width * down / across, 1, height);

        return new Crop(Start(width, partWidth, focus.X), Start(height, partHeight, focus.Y), partWidth, partHeight);
    }

    private static int Start(int whole, int part, int percent) =>
        (int)Math.Clamp(((long)whole * percent / 100) - (part / 2), 0, whole - part);
}

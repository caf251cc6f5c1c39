using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Http;
using Shown = PingxiangPortal.Core.Text.Pictures.PictureFile;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>The addresses of a stored picture's files, as its size tells them: no disk is asked.</summary>
internal static class PictureAddresses
{
    /// <summary>The whole picture, the narrowest first.</summary>
    public static IReadOnlyList<Shown> Whole(this Image image) =>
        [.. RenditionWidths.Of(image.Width).Select(width => new Shown(AddressOf(image.Key, RenditionName.Whole(width)), width))];

    /// <summary>A part of the picture around its focal point, the narrowest first.</summary>
    public static IReadOnlyList<Shown> Part(this Image image, CropShape shape) => Cover.Of(image).Part(shape);

    /// <inheritdoc cref="Part(Image, CropShape)"/>
    public static IReadOnlyList<Shown> Part(this Cover cover, CropShape shape)
    {
        var focus = new FocalPoint(cover.FocusX, cover.FocusY);
        var crop = Crop.Of(cover.Width, cover.Height, shape, focus);
        return
        [
            .. RenditionWidths.Of(crop.Width, shape.Widths())
                .Select(width => new Shown(AddressOf(cover.Key, RenditionName.Part(shape, focus, width)), width)),
        ];
    }

    /// <summary>The whole picture for programs that read no WebP.</summary>
    public static Shown Fallback(this Cover cover) =>
        new(AddressOf(cover.Key, RenditionName.Fallback), Math.Min(RenditionWidths.Fallback, cover.Width));

    /// <summary>
    /// The size by which files are found. A picture of an extreme shape is kept smaller than the widest rendition;
    /// it then has the size of what is kept.
    /// </summary>
    public static (int Width, int Height) SizeOf(PictureOutcome.Stored stored)
    {
        var widest = stored.Files.Where(file => file.Name == RenditionName.Whole(file.Width)).MaxBy(file => file.Width)!; // one is always written
        return widest.Width < RenditionWidths.Of(stored.Width)[^1] ? (widest.Width, widest.Height) : (stored.Width, stored.Height);
    }

    private static string AddressOf(string stored, string name) =>
        PictureKey.TryParse(stored, out var key)
            ? Links.Media(RenditionName.Stored(key, name))
            : throw new InvalidOperationException($"A picture is stored under {stored}, which is no key.");
}

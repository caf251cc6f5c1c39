using NetVips;
using PingxiangPortal.Core.Media;
using Image = NetVips.Image;

namespace PingxiangPortal.Tests.Support;

/// <summary>Pictures made on the spot: red on the left, blue on the right, green below.</summary>
internal static class Pictures
{
    public static byte[] Of(ImageKind kind, int width, int height)
    {
        using var picture = Draw(width, height);
        return kind switch
        {
            ImageKind.Jpeg => picture.JpegsaveBuffer(q: 95),
            ImageKind.Png => picture.PngsaveBuffer(),
            ImageKind.WebP => picture.WebpsaveBuffer(q: 95, keep: Enums.ForeignKeep.None),
            ImageKind.Gif => picture.GifsaveBuffer(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    /// <summary>Every picture after the first one is black.</summary>
    public static byte[] Animated(ImageKind kind, int frames)
    {
        using var first = Draw(64, 48);
        using var roll = Image.Arrayjoin([first, .. Enumerable.Range(1, frames - 1).Select(_ => Image.Black(64, 48, bands: 3))], across: 1);
        using var pages = roll.Mutate(image => image.Set(GValue.GIntType, "page-height", 48));
        return kind == ImageKind.Gif ? pages.GifsaveBuffer() : pages.WebpsaveBuffer(lossless: true);
    }

    public static byte[] Progressive(int width, int height)
    {
        using var picture = Draw(width, height);
        return picture.JpegsaveBuffer(q: 95, interlace: true);
    }

    /// <summary>For printing: four inks, as some agencies send.</summary>
    public static byte[] ForPrint(int width, int height)
    {
        using var picture = Draw(width, height);
        using var inks = picture.IccTransform("cmyk", inputProfile: "srgb");
        return inks.JpegsaveBuffer(q: 95);
    }

    /// <summary>As phones take them: the same colours in the numbers of a larger space, which the file names.</summary>
    public static byte[] OfPhone(int width, int height)
    {
        using var picture = Draw(width, height);
        using var wide = picture.IccTransform("p3", inputProfile: "srgb");
        return wide.JpegsaveBuffer(q: 95);
    }

    /// <summary>Sixteen bits a colour, as scanners and cameras write.</summary>
    public static byte[] Deep(int width, int height)
    {
        using var picture = Draw(width, height);
        using var deep = (picture * 257).Cast(Enums.BandFormat.Ushort).Copy(interpretation: Enums.Interpretation.Rgb16);
        return deep.PngsaveBuffer(bitdepth: 16);
    }

    /// <summary>Nothing but a hole.</summary>
    public static byte[] Transparent(int width, int height)
    {
        using var hole = Image.Black(width, height, bands: 4).Copy(interpretation: Enums.Interpretation.Srgb);
        return hole.PngsaveBuffer();
    }

    /// <summary>Red, green and blue at a place, in percent.</summary>
    public static (int Red, int Green, int Blue) Colour(string path, int x, int y)
    {
        using var picture = Image.NewFromFile(path);
        var point = picture.Getpoint(picture.Width * x / 100, picture.Height * y / 100);
        return ((int)point[0], (int)point[1], (int)point[2]);
    }

    public static (int Width, int Height) Size(string path)
    {
        using var picture = Image.NewFromFile(path);
        return (picture.Width, picture.Height);
    }

    /// <summary>What a file says besides its pixels.</summary>
    public static IReadOnlyList<string> Fields(string path)
    {
        using var picture = Image.NewFromFile(path);
        return picture.GetFields();
    }

    private static Image Draw(int width, int height)
    {
        using var red = Image.Black(width, height) + new double[] { 220, 30, 30 };
        using var blue = Image.Black(width, height) + new double[] { 30, 30, 220 };
        using var green = Image.Black(width, height) + new double[] { 30, 160, 30 };
        using var above = red.Insert(blue, width / 2, 0);
        using var all = above.Insert(green, 0, height * 3 / 4);
        return all.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }
}

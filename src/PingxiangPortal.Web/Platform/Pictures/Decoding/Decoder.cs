using NetVips;
using PingxiangPortal.Core.Media;
using Image = NetVips.Image;

namespace PingxiangPortal.Web.Platform.Pictures.Decoding;

/// <summary>Turns a file into pixels: upright, in sRGB, eight bits, no larger than the largest rendition needs.</summary>
internal static class Decoder
{
    /// <summary>Renditions are made of at most so many pixels: a long picture gets narrower ones, and stays within the memory.</summary>
    private const double MostPixels = 12_000_000;

    /// <summary>Parts are cut from what is kept, so that a panorama keeps more than the widest rendition's height.</summary>
    private const double LeastHeight = 1200;
    private const int Turned = 5;
    private const int MostShrink = 8;
    private const int AnyHeight = 10_000_000;

    /// <param name="job">Which file, and as what.</param>
    /// <param name="size">The picture's own, upright.</param>
    /// <exception cref="VipsException">The file is damaged, or takes more memory than there is.</exception>
    /// <exception cref="PictureRefusedException">The file is none to decode, or another one than its header promises.</exception>
    public static Image Decode(PictureJob job, out (int Width, int Height) size)
    {
        var header = Header(job);
        size = IsTurned(job) ? (header.Height, header.Width) : (header.Width, header.Height);
        var width = Math.Max(1, (int)Math.Round(header.Width * Scale(size.Width, size.Height)));

        using var near = OpenNear(job, header, width);
        using var small = near.ThumbnailImage(width, height: AnyHeight, size: Enums.Size.Down, noRotate: true);
        using var pixels = small.CopyMemory();
        using var upright = pixels.Autorot();
        using var shown = Colours.ToScreen(upright);
        return shown.CopyMemory();
    }

    /// <summary>Read once more here: the parent is not to be believed either.</summary>
    private static ImageHeader Header(PictureJob job)
    {
        using var file = File.OpenRead(job.Input);
        return ImageCheck.Refuses(file, out var header) is { } refusal ? throw new PictureRefusedException(refusal) : header;
    }

    /// <summary>WebP is opened at its smallest: its loader takes the memory for the whole frame at once.</summary>
    private static bool IsTurned(PictureJob job)
    {
        using var opened = Open(job, job.Kind == ImageKind.WebP ? MostShrink : 1);
        return opened.Contains("orientation") && opened.Get("orientation") is int and >= Turned;
    }

    private static double Scale(double width, double height)
    {
        var wanted = Math.Max(RenditionWidths.All[^1] / width, LeastHeight / height);
        return Math.Min(1, Math.Min(wanted, Math.Sqrt(MostPixels / (width * height))));
    }

    /// <summary>JPEG and WebP can be decoded at a half, a quarter or an eighth, in a fraction of time and memory.</summary>
    private static Image OpenNear(PictureJob job, ImageHeader header, int width)
    {
        var shrink = 1;

        while (shrink < MostShrink && header.Width / (shrink * 2) >= width && job.Kind is ImageKind.Jpeg or ImageKind.WebP)
        {
            shrink *= 2;
        }

        var opened = Open(job, shrink);
        return opened.Width <= (header.Width / shrink) + 1 && opened.Height <= (header.Height / shrink) + 1
            ? opened
            : throw new PictureRefusedException(PictureRefusal.Damaged);
    }

    /// <summary>Read once from top to bottom, so that rows needn't be kept; a file that ends too early is an error.</summary>
    private static Image Open(PictureJob job, int shrink)
    {
        const Enums.Access Rows = Enums.Access.Sequential;
        const Enums.FailOn Cut = Enums.FailOn.Truncated;

        return job.Kind switch
        {
            ImageKind.Jpeg => Image.Jpegload(job.Input, shrink: shrink, access: Rows, failOn: Cut),
            ImageKind.Png => Image.Pngload(job.Input, access: Rows, failOn: Cut),
            ImageKind.WebP => Image.Webpload(job.Input, n: 1, scale: 1.0 / shrink, access: Rows, failOn: Cut),
            ImageKind.Gif => Image.Gifload(job.Input, n: 1, access: Rows, failOn: Cut),
            _ => throw new ArgumentOutOfRangeException(nameof(job), job.Kind, null),
        };
    }
}

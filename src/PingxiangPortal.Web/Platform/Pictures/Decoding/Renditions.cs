using NetVips;
using PingxiangPortal.Core.Media;
using Image = NetVips.Image;

namespace PingxiangPortal.Web.Platform.Pictures.Decoding;

/// <summary>Writes files from pixels. Nothing but pixels goes into them: no metadata, no comments, no profile.</summary>
internal sealed class Renditions(Image picture, PictureJob job)
{
    private const int Quality = 80;
    private const int MasterQuality = 90;
    private const int AnyHeight = 10_000_000;

    /// <summary>From here on the encoder looks less hard: half the time and memory for a few percent of the bytes.</summary>
    private const long ManyPixels = 4_000_000;

    private readonly List<PictureFile> files = [];

    public IReadOnlyList<PictureFile> Whole()
    {
        WriteWebP(picture, RenditionName.Master, MasterQuality);

        foreach (var width in RenditionWidths.Of(picture.Width))
        {
            using var sized = Sized(picture, width);
            WriteWebP(sized, RenditionName.Whole(width), Quality);
        }

        using var fallback = Sized(picture, Math.Min(RenditionWidths.Fallback, picture.Width));
        WriteJpeg(fallback, RenditionName.Fallback);
        return files;
    }

    public IReadOnlyList<PictureFile> Parts()
    {
        foreach (var shape in CropShapes.All)
        {
            var (left, top, width, height) = Crop.Of(picture.Width, picture.Height, shape, job.Focus);
            using var part = picture.Crop(left, top, width, height);

            foreach (var each in RenditionWidths.Of(width, shape.Widths()))
            {
                using var sized = Sized(part, each);
                WritePart(sized, shape, RenditionName.Part(shape, job.Focus, each));
            }
        }

        return files;
    }

    /// <summary>Made row by row while it is written, and never held as a whole.</summary>
    private static Image Sized(Image picture, int width) =>
        picture.Width == width ? picture.Copy() : picture.ThumbnailImage(width, height: AnyHeight, size: Enums.Size.Down, noRotate: true);

    private void WritePart(Image part, CropShape shape, string name)
    {
        if (shape.Ending() == "jpg")
        {
            WriteJpeg(part, name);
        }
        else
        {
            WriteWebP(part, name, Quality);
        }
    }

    private void WriteWebP(Image pixels, string name, int quality)
    {
        var isLarge = (long)pixels.Width * pixels.Height > ManyPixels;
        // Letters and lines of screenshots keep their colour edges.
        var isDrawn = !isLarge && job.Kind is (ImageKind.Png or ImageKind.Gif);
        pixels.Webpsave(PathOf(name), q: quality, effort: isLarge ? 2 : 4, smartSubsample: isDrawn, keep: Enums.ForeignKeep.None);
        Note(pixels, name);
    }

    /// <summary>What is transparent becomes white, as on paper.</summary>
    private void WriteJpeg(Image pixels, string name)
    {
        pixels.Jpegsave(PathOf(name), q: Quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None, background: [255]);
        Note(pixels, name);
    }

    private void Note(Image pixels, string name) =>
        files.Add(new PictureFile(name, pixels.Width, pixels.Height, new FileInfo(PathOf(name)).Length));

    private string PathOf(string name) => Path.Combine(job.Folder, name);
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Pictures;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What the library knows of the pictures that a text shows; one query, however many there are.</summary>
internal static class PictureFacts
{
    /// <summary>For rendering.</summary>
    public static async Task<KnownPictures> LoadAsync(PortalDb db, string markdown, CancellationToken cancel = default)
    {
        var keys = KnownPictures.KeysIn(markdown);

        if (keys.Count == 0)
        {
            return KnownPictures.None;
        }

        var images = await db.Images.AsNoTracking().Where(image => keys.Contains(image.Key)).ToListAsync(cancel);
        return new KnownPictures(images.ToDictionary(image => image.Key, Known));
    }

    /// <summary>For the gate: each picture of the library once, the cover among them.</summary>
    public static async Task<IReadOnlyList<ShownPicture>> FindShownAsync(PortalDb db, ArticleText text, CancellationToken cancel = default)
    {
        var described = MarkdownPictures.In(text.Markdown)
            .Select(picture => (Key: KnownPictures.KeyOf(picture.Address), IsDescribed: picture.Alt.Length > 0))
            .Where(picture => picture.Key is not null)
            .GroupBy(picture => picture.Key!, picture => picture.IsDescribed) // the rest has none
            .ToDictionary(places => places.Key, places => places.All(isDescribed => isDescribed));

        if (described.Count == 0 && text.CoverId is null)
        {
            return [];
        }

        var keys = described.Keys.ToList();
        var images = await db.Images.AsNoTracking()
            .Where(image => keys.Contains(image.Key) || image.Id == text.CoverId)
            .OrderBy(image => image.Id)
            .ToListAsync(cancel);
        // A cover that doesn't stand in the text is described by the library alone.
        return [.. images.Select(image => new ShownPicture(
            image.FileName,
            image.IsDescribed || described.GetValueOrDefault(image.Key),
            image.Credit.Length > 0))];
    }

    /// <summary>For the checks: the addresses, as the text writes them, of pictures that the library describes or calls decorative.</summary>
    public static async Task<IReadOnlySet<string>> FindDescribedAsync(PortalDb db, string markdown, CancellationToken cancel)
    {
        var described = await FindDescribedKeysAsync(db, markdown, cancel);
        return MarkdownPictures.In(markdown)
            .Where(picture => KnownPictures.KeyOf(picture.Address) is { } key && described.Contains(key))
            .Select(picture => picture.Address)
            .ToHashSet();
    }

    /// <summary>The same by their keys, which stand in the names of their files.</summary>
    public static async Task<IReadOnlySet<string>> FindDescribedKeysAsync(PortalDb db, string markdown, CancellationToken cancel)
    {
        var keys = KnownPictures.KeysIn(markdown);
        return keys.Count == 0 ? new HashSet<string>() : await db.Images
            .Where(image => keys.Contains(image.Key) && (image.IsDecorative || image.Alt != ""))
            .Select(image => image.Key)
            .ToHashSetAsync(cancel);
    }

    /// <summary>For a preview and the checks: a picture as a cover; null without one, and when it is gone.</summary>
    public static async Task<Cover?> FindCoverAsync(PortalDb db, long? imageId, CancellationToken cancel) =>
        imageId is { } id && await db.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Id == id, cancel) is { } found
            ? Cover.Of(found)
            : null;

    private static KnownPicture Known(Image image) => new(
        image.Width,
        image.Height,
        image.IsDecorative ? "" : image.Alt,
        image.Caption,
        image.Credit,
        image.Whole());
}

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

    /// <summary>Which pictures of the library a text names, and in which state: another text as soon as one of them changes.</summary>
    public static async Task<string> FindStateAsync(PortalDb db, string markdown, CancellationToken cancel = default)
    {
        var keys = KnownPictures.KeysIn(markdown);
        var states = keys.Count == 0 ? [] : await db.Images
            .Where(image => keys.Contains(image.Key))
            .OrderBy(image => image.Id)
            .Select(image => new { image.Id, image.Version })
            .ToListAsync(cancel);
        return string.Join(' ', states.Select(state => FormattableString.Invariant($"{state.Id}:{state.Version}")));
    }

    /// <summary>For the gate: each picture of the library once, the cover among them, and the file names of those that the library doesn't have.</summary>
    public static async Task<(IReadOnlyList<ShownPicture> Pictures, IReadOnlyList<string> Gone)> FindShownAsync(PortalDb db, ArticleText text, CancellationToken cancel = default)
    {
        var places = PlacesIn(text.Markdown);

        if (places.Count == 0 && text.CoverId is null)
        {
            return ([], []);
        }

        var keys = places.Select(place => place.Key).ToList();
        var images = await db.Images.AsNoTracking()
            .Where(image => keys.Contains(image.Key) || image.Id == text.CoverId)
            .OrderBy(image => image.Id)
            .ToListAsync(cancel);
        var stored = images.Select(image => image.Key).ToHashSet();

        // A cover that doesn't stand in the text is described by the library alone.
        return (
            [.. images.Select(image => new ShownPicture(
                image.FileName,
                image.IsDescribed || places.Find(place => place.Key == image.Key) is { IsDescribed: true },
                image.Credit.Length > 0) { ImageId = image.Id })],
            [.. places.Where(place => !stored.Contains(place.Key)).Select(place => place.FileName)]);
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

    /// <summary>The pictures of the library that a text shows, each once; described where the text describes it in every place.</summary>
    private static List<Place> PlacesIn(string markdown) => KnownPictures.KeysIn(markdown).Count == 0 ? [] :
    [
        .. MarkdownPictures.In(markdown)
            .Where(picture => KnownPictures.KeyOf(picture.Address) is not null)
            .GroupBy(picture => KnownPictures.KeyOf(picture.Address)!) // the rest has none
            .Select(places => new Place(places.Key, places.First().FileName, places.All(picture => picture.Alt.Length > 0))),
    ];

    private static KnownPicture Known(Image image) => new(
        image.Width,
        image.Height,
        image.IsDecorative ? "" : image.Alt,
        image.Caption,
        image.Credit,
        image.Whole());

    private sealed record Place(string Key, string FileName, bool IsDescribed);
}

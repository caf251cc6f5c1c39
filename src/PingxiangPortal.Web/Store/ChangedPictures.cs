using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Store;

/// <summary>
/// Pictures of which something else is said by now than readers get. One is noted together with the change, and
/// forgotten when the last article that shows it was rendered anew; a crash in between loses nothing.
/// </summary>
internal static class ChangedPictures
{
    private const string Prefix = "changed-picture:";

    /// <summary>The articles that readers see, now or from their time on, with the picture in the text or as cover.</summary>
    public static IQueryable<Article> PublishedShowing(this PortalDb db, long imageId, string key) => db.Articles
        .Where(article => article.State == ArticleState.Published)
        .Where(article => db.ImageUses.Any(use => use.ImageId == imageId && use.ArticleId == article.Id))
        .Where(article => article.CoverId == imageId || article.Html.Contains(key));

    /// <summary>Has all articles of a picture gone over, from the first one.</summary>
    public static async Task NoteAsync(PortalDb db, Image image)
    {
        var name = NameOf(image.Id);

        if (await db.Settings.FindAsync(name) is { } noted)
        {
            noted.Value = Text(0);
        }
        else
        {
            db.Settings.Add(new Setting(name, Text(0)));
        }
    }

    /// <summary>One that waits; null when none does.</summary>
    public static async Task<ChangedPicture?> FindNextAsync(PortalDb db, CancellationToken cancel) =>
        await db.Settings.AsNoTracking()
            .Where(setting => setting.Name.StartsWith(Prefix))
            .OrderBy(setting => setting.Name)
            .FirstOrDefaultAsync(cancel) is { } noted
            ? new ChangedPicture(Number(noted.Name[Prefix.Length..]), Number(noted.Value))
            : null;

    /// <summary>Notes that articles were gone over; false when someone else was faster, or the picture has changed once more.</summary>
    /// <param name="db">The store, to write.</param>
    /// <param name="before">How far it was.</param>
    /// <param name="until">The number of the last article that was gone over; null when there is no further one.</param>
    public static async Task<bool> MoveAsync(PortalDb db, ChangedPicture before, long? until)
    {
        if (await db.Settings.FindAsync(NameOf(before.ImageId)) is not { } noted || noted.Value != Text(before.AfterArticle))
        {
            return false;
        }

        if (until is { } last)
        {
            noted.Value = Text(last);
        }
        else
        {
            db.Settings.Remove(noted);
        }

        return true;
    }

    private static string NameOf(long imageId) => Prefix + Text(imageId);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A picture whose articles are gone over by number.</summary>
/// <param name="ImageId">The picture.</param>
/// <param name="AfterArticle">The last article that was gone over; 0 at first.</param>
internal sealed record ChangedPicture(long ImageId, long AfterArticle);

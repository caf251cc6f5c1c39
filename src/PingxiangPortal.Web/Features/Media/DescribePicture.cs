using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>
/// Says what a picture shows, whose it is, and what every part of it has to keep. Covers show it at once; texts that
/// show it are noted, and whoever calls this has them rendered anew.
/// </summary>
internal sealed class DescribePicture(Writer writer, PortalDb db, PictureIntake intake, PictureFiles files, CoverChanged changed)
{
    /// <param name="id">The picture.</param>
    /// <param name="version">The one that the editor had open.</param>
    /// <param name="words">What is said about it.</param>
    /// <param name="focus">The focal point; other than before, new parts are cut first. Null leaves it.</param>
    /// <param name="member">Who says it. What readers see is changed by publishers alone.</param>
    /// <param name="cancel">When the editor leaves; counts for the cutting alone.</param>
    public async Task<PictureChange> ExecuteAsync(long id, int version, ImageWords words, FocalPoint? focus, StaffMember member, CancellationToken cancel)
    {
        if (await db.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Id == id, cancel) is not { } image
            || !PictureKey.TryParse(image.Key, out var key))
        {
            return new PictureChange.NotFound();
        }

        // Before anything is cut, and once more in the write.
        if (await FindRefusalAsync(db, image, version, words, member) is { } early)
        {
            return early;
        }

        var before = new FocalPoint(image.FocusX, image.FocusY);
        var after = focus ?? before;

        if (after != before && await intake.CutAsync(key, after, cancel) is PictureOutcome.Refused refused)
        {
            return new PictureChange.Refused(refused.Why);
        }

        var bytes = files.BytesWith(key, before, after);
        var change = await writer.WriteAsync(written => SaveAsync(written, id, version, words, (after, bytes), member));

        if (change is PictureChange.Saved)
        {
            await changed.RaiseAsync(id);
            // Not before the commit: if somebody else's focal point won, readers are shown its parts. The last ones
            // stay as well: pages that were sent before still name them.
            files.DeleteOtherParts(key, before, after);
        }

        return change;
    }

    private static async Task<PictureChange> SaveAsync(PortalDb written, long id, int version, ImageWords words, (FocalPoint Focus, long Bytes) parts, StaffMember member)
    {
        if (await written.Images.SingleOrDefaultAsync(each => each.Id == id) is not { } image)
        {
            return new PictureChange.NotFound();
        }

        if (await FindRefusalAsync(written, image, version, words, member) is { } refusal)
        {
            return refusal;
        }

        image.Describe(words.Alt, words.IsDecorative, words.Caption, words.Credit);
        image.Focus(parts.Focus.X, parts.Focus.Y, parts.Bytes);
        await ChangedPictures.NoteAsync(written, image);
        await written.SaveChangesAsync();
        return new PictureChange.Saved();
    }

    private static async Task<PictureChange?> FindRefusalAsync(PortalDb db, Image image, int version, ImageWords words, StaffMember member)
    {
        if (image.Version != version)
        {
            return new PictureChange.ChangedMeanwhile();
        }

        if (!await db.PublishedShowing(image.Id, image.Key).AnyAsync())
        {
            return null;
        }

        // What let an article through the gate is not taken away behind it.
        return !member.CanPublish ? new PictureChange.NotAllowed()
            : (image.IsDescribed && !words.IsDescribed) || (image.Credit.Length > 0 && words.Credit.Length == 0) ? new PictureChange.StillNeeded()
            : null;
    }
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>
/// Says what a picture shows, whose it is, and what every part of it has to keep. Readers see that of a cover at once,
/// so there it is a publisher's to say; a body is rendered anew when its article is published.
/// </summary>
internal sealed class DescribePicture(Writer writer, PortalDb db, PictureIntake intake, PictureFiles files, CoverChanged changed)
{
    /// <param name="id">The picture.</param>
    /// <param name="version">The one that the editor had open.</param>
    /// <param name="words">What is said about it.</param>
    /// <param name="focus">The focal point; other than before, new parts are cut first.</param>
    /// <param name="member">Who says so.</param>
    /// <param name="cancel">When the editor leaves; counts for the cutting alone.</param>
    public async Task<PictureChange> ExecuteAsync(long id, int version, ImageWords words, FocalPoint focus, StaffMember member, CancellationToken cancel)
    {
        if (await db.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Id == id, cancel) is not { } image
            || !PictureKey.TryParse(image.Key, out var key))
        {
            return new PictureChange.NotFound();
        }

        if (await RefuseAsync(db, image, version, member) is { } early)
        {
            return early; // before anything is cut for it
        }

        var before = new FocalPoint(image.FocusX, image.FocusY);

        if (focus != before && await intake.CutAsync(key, focus, cancel) is PictureOutcome.Refused refused)
        {
            return new PictureChange.Refused(refused.Why);
        }

        var bytes = files.BytesWith(key, before, focus);
        var change = await writer.WriteAsync(written => SaveAsync(written, id, version, words, focus, bytes, member));

        if (change is PictureChange.Saved)
        {
            await changed.RaiseAsync(id);
            // Not before the commit: if somebody else's focal point won, readers are shown its parts. The last ones
            // stay as well: pages that were sent before still name them.
            files.DeleteOtherParts(key, before, focus);
        }

        return change;
    }

    private static async Task<PictureChange> SaveAsync(
        PortalDb written,
        long id,
        int version,
        ImageWords words,
        FocalPoint focus,
        long bytes,
        StaffMember member)
    {
        if (await written.Images.SingleOrDefaultAsync(each => each.Id == id) is not { } image)
        {
            return new PictureChange.NotFound();
        }

        if (await RefuseAsync(written, image, version, member) is { } refused)
        {
            return refused;
        }

        image.Describe(words.Alt, words.IsDecorative, words.Caption, words.Credit);
        image.Focus(focus.X, focus.Y, bytes);
        await written.SaveChangesAsync();
        return new PictureChange.Saved();
    }

    private static async Task<PictureChange?> RefuseAsync(PortalDb db, Image image, int version, StaffMember member) =>
        image.Version != version ? new PictureChange.ChangedMeanwhile()
        : !member.CanPublish && await db.ArticlesCoveredBy(image.Id).AnyAsync() ? new PictureChange.NotYours()
        : null;
}

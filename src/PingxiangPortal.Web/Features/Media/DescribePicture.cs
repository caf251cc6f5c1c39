using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>Says what a picture shows, whose it is, and what every part of it has to keep.</summary>
internal sealed class DescribePicture(Writer writer, PortalDb db, PictureIntake intake, PictureFiles files)
{
    /// <param name="id">The picture.</param>
    /// <param name="version">The one that the editor had open.</param>
    /// <param name="words">What is said about it.</param>
    /// <param name="focus">The focal point; other than before, new parts are cut first.</param>
    /// <param name="cancel">When the editor leaves; counts for the cutting alone.</param>
    public async Task<PictureChange> ExecuteAsync(long id, int version, ImageWords words, FocalPoint focus, CancellationToken cancel)
    {
        if (await db.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Id == id, cancel) is not { } image
            || !PictureKey.TryParse(image.Key, out var key))
        {
            return new PictureChange.NotFound();
        }

        var before = new FocalPoint(image.FocusX, image.FocusY);

        if (focus != before && await intake.CutAsync(key, focus, cancel) is PictureOutcome.Refused refused)
        {
            return new PictureChange.Refused(refused.Why);
        }

        if (focus != before)
        {
            // The last ones stay as well: pages that are kept still name them.
            files.DeleteOtherParts(key, before, focus);
        }

        var bytes = files.BytesOf(key);
        return await writer.WriteAsync(written => SaveAsync(written, id, version, words, focus, bytes));
    }

    private static async Task<PictureChange> SaveAsync(PortalDb written, long id, int version, ImageWords words, FocalPoint focus, long bytes)
    {
        if (await written.Images.SingleOrDefaultAsync(each => each.Id == id) is not { } image)
        {
            return new PictureChange.NotFound();
        }

        if (image.Version != version)
        {
            return new PictureChange.ChangedMeanwhile();
        }

        image.Describe(words.Alt, words.IsDecorative, words.Caption, words.Credit);
        image.Focus(focus.X, focus.Y, bytes);
        await written.SaveChangesAsync();
        return new PictureChange.Saved();
    }
}

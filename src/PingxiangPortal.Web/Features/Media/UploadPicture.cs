using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>Takes a picture into the library: its files first, then the row that names them.</summary>
internal sealed class UploadPicture(Writer writer, PortalDb db, PictureIntake intake, PictureFiles files, PictureOptions options)
{
    /// <param name="upload">The file, read to its end or to a little more than a picture may have.</param>
    /// <param name="fileName">What the sender calls it; any text, or null.</param>
    /// <param name="edit">Who uploads it, and when.</param>
    /// <param name="cancel">When the sender leaves.</param>
    public async Task<UploadOutcome> ExecuteAsync(Stream upload, string? fileName, Edit edit, CancellationToken cancel)
    {
        if (await PictureQuotas.FindUsedUpAsync(db, options, edit, cancel) is { } quota)
        {
            return new UploadOutcome.UsedUp(quota);
        }

        return await intake.TakeAsync(upload, cancel) switch
        {
            PictureOutcome.Stored stored => await NoteAsync(stored, OriginalName.Clean(fileName), edit, cancel),
            PictureOutcome.Refused refused => new UploadOutcome.Refused(refused.Why),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no end of an upload."),
        };
    }

    /// <summary>Files without a row would lie there for ever.</summary>
    private async Task<UploadOutcome> NoteAsync(PictureOutcome.Stored stored, string name, Edit edit, CancellationToken cancel)
    {
        UploadOutcome? outcome = null;

        try
        {
            outcome = await intake.CutAsync(stored.Key, FocalPoint.Middle, cancel) is PictureOutcome.Refused refused
                ? new UploadOutcome.Refused(refused.Why)
                : await writer.WriteAsync(written => AddAsync(written, stored, name, edit));
        }
        finally
        {
            if (outcome is not UploadOutcome.Taken)
            {
                files.Delete(stored.Key);
            }
        }

        return outcome;
    }

    private async Task<UploadOutcome> AddAsync(PortalDb written, PictureOutcome.Stored stored, string name, Edit edit)
    {
        // Once more: others of the same account were decoded meanwhile.
        if (await PictureQuotas.FindUsedUpAsync(written, options, edit) is { } quota)
        {
            return new UploadOutcome.UsedUp(quota);
        }

        var image = new Image(stored.Key.ToString(), PictureAddresses.SizeOf(stored), files.BytesOf(stored.Key), name, edit);
        written.Images.Add(image);
        await written.SaveChangesAsync();
        return new UploadOutcome.Taken(image);
    }
}

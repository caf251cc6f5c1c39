using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>Deletes a picture that no article needs: publishers any, contributors their own.</summary>
internal sealed class DeletePicture(Writer writer, PictureFiles files)
{
    public async Task<DeleteOutcome> ExecuteAsync(long id, StaffMember member)
    {
        var (outcome, stored) = await writer.WriteAsync(db => DeleteAsync(db, id, member));

        if (PictureKey.TryParse(stored, out var key))
        {
            files.Delete(key); // after the commit: a row never names files that are gone
        }

        return outcome;
    }

    private static async Task<(DeleteOutcome Outcome, string? Key)> DeleteAsync(PortalDb db, long id, StaffMember member)
    {
        if (await db.Images.SingleOrDefaultAsync(each => each.Id == id) is not { } image
            || !(member.CanPublish || image.UploadedById == member.AccountId))
        {
            return (new DeleteOutcome.NotFound(), null);
        }

        var articles = await db.ArticlesShowing(image).CountAsync();

        if (articles > 0 || await db.IsParkedAsync(image))
        {
            return (new DeleteOutcome.InUse(articles), null);
        }

        await db.ImageUses.Where(use => use.ImageId == id).ExecuteDeleteAsync();
        db.Images.Remove(image);
        await db.SaveChangesAsync();
        return (new DeleteOutcome.Deleted(), image.Key);
    }
}

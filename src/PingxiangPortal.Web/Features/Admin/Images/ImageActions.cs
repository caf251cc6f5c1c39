using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>What the buttons of a picture do, and what follows for its articles.</summary>
internal sealed class ImageActions(DescribePicture describe, DeletePicture delete, ShowPicturesAnew show)
{
    public DeletePicture Delete => delete;

    /// <summary>Stores what a form says, and has readers get it; where very many articles show the picture, some of them a minute later.</summary>
    public async Task<PictureChange> DescribeAsync(long id, ImageWordsInput input, FocalPoint focus, StaffMember member, CancellationToken cancel)
    {
        var change = await describe.ExecuteAsync(id, input.Version, input.Words, focus, member, cancel);

        if (change is PictureChange.Saved)
        {
            await show.ExecuteAsync(CancellationToken.None);
        }

        return change;
    }
}

using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>What the buttons of a picture do, and what follows for its articles.</summary>
internal sealed record ImageActions(DescribePicture Describe, DeletePicture Delete, ShowPicturesAnew ShowAnew)
{
    /// <summary>Stores what a form says, and has readers get it; where very many articles show the picture, some of them a minute later.</summary>
    /// <param name="id">The picture.</param>
    /// <param name="input">What the form says.</param>
    /// <param name="focus">The focal point; null leaves it.</param>
    /// <param name="member">Who says it.</param>
    /// <param name="cancel">When the editor leaves.</param>
    public async Task<PictureChange> DescribeAsync(long id, ImageWordsInput input, FocalPoint? focus, StaffMember member, CancellationToken cancel)
    {
        var change = await Describe.ExecuteAsync(id, input.Version, input.Words, focus, member, cancel);

        if (change is PictureChange.Saved)
        {
            await ShowAnew.ExecuteAsync(CancellationToken.None);
        }

        return change;
    }
}

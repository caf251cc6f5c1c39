using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Media;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>What the buttons of a picture do, and what follows for its articles.</summary>
internal sealed record ImageActions(DescribePicture Describe, DeletePicture Delete, ShowPicturesAnew ShowAnew);

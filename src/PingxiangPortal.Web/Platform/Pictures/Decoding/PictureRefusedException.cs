using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures.Decoding;

/// <summary>Ends the work on a picture that turns out not to be one to take.</summary>
internal sealed class PictureRefusedException(PictureRefusal refusal) : Exception(refusal.ToString())
{
    public PictureRefusal Refusal => refusal;
}

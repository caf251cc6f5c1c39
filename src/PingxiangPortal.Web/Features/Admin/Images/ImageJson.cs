using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>A picture as the editor's script knows it.</summary>
internal static class ImageJson
{
    /// <summary>What stands for an uploaded picture in a text. It has no description yet.</summary>
    public static object Uploaded(Image image) => new { markdown = $"![]({AddressOf(image)})", url = AddressOf(image) };

    /// <summary>One picture to choose.</summary>
    public static object Offered(Image image)
    {
        var address = AddressOf(image);
        return new { url = address, alt = image.Alt, thumbnail = image.Part(CropShape.Card)[0].Address, width = image.Width, height = image.Height };
    }

    private static string AddressOf(Image image) => image.Whole()[^1].Address;
}

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
        return new { url = address, alt = image.Alt, isDescribed = image.IsDescribed, thumbnail = image.Part(CropShape.Card)[0].Address, width = image.Width, height = image.Height };
    }

    /// <summary>What is said about a picture.</summary>
    public static object Words(Image image) =>
        new { alt = image.Alt, isDecorative = image.IsDecorative, caption = image.Caption, credit = image.Credit, version = image.Version };

    private static string AddressOf(Image image) => image.Whole()[^1].Address;
}

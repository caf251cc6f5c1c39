using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>A picture as the editor's script knows it.</summary>
internal static class ImageJson
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Several, as text for an attribute of a page.</summary>
    public static string Of(IEnumerable<Image> images) => JsonSerializer.Serialize(images.Select(Offered), Written);

    /// <summary>What stands for an uploaded picture in a text. It has no description yet.</summary>
    public static object Uploaded(Image image) => new { markdown = $"![]({AddressOf(image)})", url = AddressOf(image), picture = Offered(image) };

    /// <summary>One picture to choose, or one that stands in a text, with what the library says about it.</summary>
    public static object Offered(Image image)
    {
        var address = AddressOf(image);
        return new
        {
            id = image.Id,
            version = image.Version,
            url = address,
            alt = image.Alt,
            isDecorative = image.IsDecorative,
            caption = image.Caption,
            credit = image.Credit,
            thumbnail = image.Part(CropShape.Card)[0].Address,
            width = image.Width,
            height = image.Height,
        };
    }

    private static string AddressOf(Image image) => image.Whole()[^1].Address;
}

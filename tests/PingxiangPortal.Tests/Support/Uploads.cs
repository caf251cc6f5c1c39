using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Store;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Support;

/// <summary>Pictures sent to the library as the editor's script and the library's form send them.</summary>
internal static class Uploads
{
    public static byte[] Photograph { get; } = Drawn.Of(ImageKind.Jpeg, 640, 360);

    /// <summary>As the editor's script does.</summary>
    public static Task<Page> SendPictureAsync(this Browser sender, byte[] file, string name = "photo.jpg", string type = "image/jpeg") =>
        sender.SendFilesAsync([(name, type, file)], ("Accept", "application/json"));

    /// <summary>As the form of the library does.</summary>
    public static async Task<Page> SendFilesAsync(this Browser sender, IEnumerable<(string Name, string Type, byte[] Content)> files, params (string Name, string Value)[] headers)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await sender.TokenAsync()), "__RequestVerificationToken" } };
        content.HeaderEncodingSelector = (_, _) => Encoding.UTF8; // as browsers write names

        foreach (var (name, type, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{name}\"");
            content.Add(part);
        }

        return await sender.SendAsync(HttpMethod.Post, "/admin/images", content, headers);
    }

    /// <summary>Uploads a picture, and gives what the store says of it.</summary>
    public static async Task<Image> UploadAsync(this PortalApp app, Browser sender, byte[]? file = null, string name = "photo.jpg")
    {
        var answer = (await sender.SendPictureAsync(file ?? Photograph, name)).Expect(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(answer.Text);
        var key = json.RootElement.GetProperty("url").GetString()!.Split('/')[^1][..PictureKey.Length]; // the contract
        return await app.UseAsync((PortalDb db) => db.Images.SingleAsync(image => image.Key == key));
    }

    /// <summary>What files of a picture lie on the disk.</summary>
    public static IReadOnlyList<string> FilesOf(PortalApp app, Image image) =>
        [.. FilesIn(app).Select(Path.GetFileName).OfType<string>().Where(name => name.StartsWith(image.Key, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> FilesIn(PortalApp app) =>
        Directory.GetFiles(Path.Combine(app.DataFolder, "pictures"), "*", SearchOption.AllDirectories);

    public static async Task<string> TokenAsync(this Browser sender) =>
        (await sender.OpenAsync("/admin/images")).Document.QuerySelector("form[data-drop] [name=__RequestVerificationToken]")!.GetAttribute("value")!; // every form has one
}

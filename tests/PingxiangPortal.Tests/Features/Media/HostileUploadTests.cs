using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Features.Media;

/// <summary>Uploads whose name, parts or end are not what a browser sends.</summary>
public sealed class HostileUploadTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Boundary = "----boundary";
    private static readonly byte[] Small = Drawn.Of(ImageKind.Png, 8, 8);

    public static TheoryData<string> Names => HostileNames.All;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_name_is_nothing_but_text(string name)
    {
        var before = Everything();
        var known = await CountAsync();

        var answer = await SendAsync($"Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"", Small, $"\r\n--{Boundary}--\r\n");

        var images = await app.UseAsync((PortalDb db) => db.Images.OrderBy(image => image.Id).Skip(known).ToListAsync());
        Assert.Contains((int)answer.Status, new[] { 200, 400, 422 });
        Assert.Equal(answer.Status == System.Net.HttpStatusCode.OK ? 1 : 0, images.Count);
        Assert.All(images, image => Assert.DoesNotContain(image.FileName, letter => letter is '/' or '\\' || char.IsControl(letter)));
        Assert.All(Everything().Except(before), path => Assert.StartsWith(images[0].Key, Path.GetFileName(path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_ends_too_early_leaves_nothing()
    {
        var before = Everything();

        var answer = await SendAsync("Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"", Small, "");

        Assert.Equal(400, (int)answer.Status);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task A_picture_and_one_byte_more_than_allowed_is_refused_in_words_and_leaves_nothing()
    {
        var before = Everything();
        var large = new byte[ImageLimits.Bytes + 1];
        Small.CopyTo(large.AsSpan());

        var answer = await app.Contributor.SendPictureAsync(large);

        Assert.Equal(413, (int)answer.Status);
        Assert.Contains("20 MB", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task Nothing_under_the_name_of_the_field_is_an_empty_file()
    {
        var answer = await SendAsync("Content-Disposition: form-data; name=\"other\"; filename=\"a.png\"", Small, $"\r\n--{Boundary}--\r\n");

        Assert.Equal(422, (int)answer.Status);
    }

    private async Task<Page> SendAsync(string head, byte[] content, string end)
    {
        var token = $"--{Boundary}\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{await app.Contributor.TokenAsync()}\r\n";
        using var body = new ByteArrayContent([.. Encoding.UTF8.GetBytes($"{token}--{Boundary}\r\n{head}\r\n\r\n"), .. content, .. Encoding.UTF8.GetBytes(end)]);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}");
        return await app.Contributor.SendAsync(HttpMethod.Post, "/admin/images", body, ("Accept", "application/json"));
    }

    private Task<int> CountAsync() => app.UseAsync((PortalDb db) => db.Images.CountAsync());

    /// <summary>All that the portal keeps, but for the store's and the log's own files.</summary>
    private List<string> Everything() =>
    [
        .. Directory.EnumerateFiles(app.DataFolder, "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith("portal.", StringComparison.Ordinal) && !path.Contains("/logs/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}

using System.Net;
using System.Text.Json;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Features.Media;

public sealed class UploadTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Theory]
    [InlineData(ImageKind.Jpeg)]
    [InlineData(ImageKind.Png)]
    [InlineData(ImageKind.WebP)]
    [InlineData(ImageKind.Gif)]
    public async Task A_picture_of_each_kind_is_answered_as_the_editor_expects_it(ImageKind kind)
    {
        var answer = (await app.Contributor.SendPictureAsync(Drawn.Of(kind, 900, 600))).Expect(HttpStatusCode.OK);

        using var json = JsonDocument.Parse(answer.Text);
        var url = json.RootElement.GetProperty("url").GetString();
        Assert.Matches("^/media/[0-9a-f]{32}-900\\.webp$", url);
        Assert.Equal($"![]({url})", json.RootElement.GetProperty("markdown").GetString());
        (await app.Contributor.OpenAsync(url!)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_row_says_what_was_sent_and_what_it_takes()
    {
        var image = await app.UploadAsync(app.Contributor, Drawn.Of(ImageKind.Jpeg, 900, 600), "C:\\fake\\..\\..\\丹井大道.jpg");

        Assert.Equal((900, 600), (image.Width, image.Height));
        Assert.Equal("丹井大道.jpg", image.FileName);
        Assert.Equal(app.ContributorAccount.Id, image.UploadedById);
        Assert.Equal(Uploads.FilesIn(app).Where(path => path.Contains(image.Key, StringComparison.Ordinal)).Sum(path => new FileInfo(path).Length), image.Bytes);
        Assert.Contains($"{image.Key}-4x3-50-50-400.webp", Uploads.FilesOf(app, image));
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_in_words_and_leaves_nothing()
    {
        var before = Uploads.FilesIn(app);

        var answer = await app.Contributor.SendPictureAsync("<svg onload=alert(1)>"u8.ToArray(), "logo.jpg");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("不是能用的圖片", JsonDocument.Parse(answer.Text).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, Uploads.FilesIn(app));
    }

    [Fact]
    public async Task A_form_without_a_script_takes_several_pictures_and_leads_back_to_the_library()
    {
        var answer = await app.Contributor.SendFilesAsync([("a.jpg", "image/jpeg", Uploads.Photograph), ("b.png", "image/png", Drawn.Of(ImageKind.Png, 90, 60))]);

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var library = await app.Contributor.FollowAsync(answer);
        Assert.Contains("已上傳 2 張圖片", library.Done(), StringComparison.Ordinal);
        Assert.Contains("b.png", library.Region("b.png").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_files_the_refused_ones_are_named()
    {
        var answer = await app.Contributor.SendFilesAsync([("a.jpg", "image/jpeg", Uploads.Photograph), ("bad.png", "image/png", "no"u8.ToArray())]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("bad.png", Assert.Single(answer.Alerts()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_of_three_hundred_parts_is_refused()
    {
        var answer = await app.Contributor.SendFilesAsync(Enumerable.Range(0, 300).Select(number => ($"{number}.jpg", "image/jpeg", Uploads.Photograph[..64])));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_it_is_read()
    {
        var read = new CountedBytes(30_000_000);
        using var content = new StreamContent(read);
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        content.Headers.ContentLength = 30_000_000;

        var answer = await app.Contributor.SendAsync(HttpMethod.Post, "/admin/images", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.InRange(read.Position, 0, 2_000_000);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_the_sign_in_before_the_body_is_read()
    {
        using var stranger = new Browser(app);
        using var content = new MultipartFormDataContent { { new ByteArrayContent("never read"u8.ToArray()), "file", "x" } };

        var answer = await stranger.SendAsync(HttpMethod.Post, "/admin/images", content);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/account/login", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_form_s_token_nothing_is_taken()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(Uploads.Photograph), "file", "x.jpg" } };

        var answer = await app.Contributor.SendAsync(HttpMethod.Post, "/admin/images", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    /// <summary>Zeros, and how many of them were taken.</summary>
    private sealed class CountedBytes(long length) : MemoryStream
    {
        private long position;

        public override long Position { get => position; set => position = value; }

        public override long Length => length;

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - position);
            position += count;
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            var piece = new byte[64 * 1024];

            while (Read(piece) is > 0 and var count)
            {
                await destination.WriteAsync(piece.AsMemory(0, count), cancellationToken);
            }
        }
    }
}

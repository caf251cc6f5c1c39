using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Platform.Pictures;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Media;

/// <summary>What comes under the name of a picture, sent as the editor sends it, to the real decoding process.</summary>
public sealed partial class DisguisedUploadTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static readonly IReadOnlyDictionary<string, byte[]> All = new[] { Disguises.NoPictures, DisguisedPictures.Beginnings, DisguisedPictures.Bombs, DisguisedPictures.Carriers }
        .SelectMany(each => each)
        .ToDictionary();

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_refused_in_words_or_served_as_another_file(string name)
    {
        var before = Uploads.FilesIn(app);

        var answer = await app.Contributor.SendPictureAsync(All[name], $"{name}.jpg", "image/jpeg");

        if (answer.Status == HttpStatusCode.OK)
        {
            Assert.DoesNotContain(name, Disguises.NoPictures.Keys.Concat(DisguisedPictures.Bombs.Keys));
            await AssertHarmlessAsync([.. Uploads.FilesIn(app).Except(before)]);
            return;
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("application/json; charset=utf-8", answer.Header("Content-Type"));
        using var json = JsonDocument.Parse(answer.Text);
        Assert.Matches(Sentence(), json.RootElement.GetProperty("error").GetString());
        Assert.Equal(before, Uploads.FilesIn(app));
    }

    [Theory]
    [InlineData("logo.svg", "image/svg+xml", 422)]
    [InlineData("logo.svg", "image/jpeg", 422)]
    [InlineData("logo.png", "image/png", 422)]
    [InlineData("photo.php", "application/x-php", 200)]
    [InlineData("photo.svg", "image/svg+xml", 200)]
    [InlineData("photo", "text/html; charset=utf-7", 200)]
    public async Task Neither_the_name_nor_the_type_that_is_sent_decides(string name, string type, int status)
    {
        var content = status == 200 ? Uploads.Photograph : Disguises.NoPictures["SVG"];

        var answer = await app.Contributor.SendPictureAsync(content, name, type.Split(';')[0]);

        Assert.Equal(status, (int)answer.Status);
    }

    [Fact]
    public async Task Without_a_script_the_page_says_which_file_it_doesn_t_take_and_why()
    {
        var before = Uploads.FilesIn(app);

        var answer = await app.Contributor.SendFilesAsync(
        [
            ("a.jpg", "image/jpeg", Disguises.NoPictures["HTML"]),
            ("b.png", "image/png", DisguisedPictures.Bombs["PNG of 900 megapixels"]),
            ("c.gif", "image/gif", DisguisedPictures.Beginnings["half a GIF"]),
        ]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(
            ["a.jpg：這不是能用的圖片。", "b.png：圖片太大：", "c.gif：圖片不完整或已損壞，"],
            answer.Document.QuerySelectorAll("[role=alert] li").Words().Select(each => FirstClause().Match(each).Value));
        Assert.Equal(before, Uploads.FilesIn(app));
    }

    private async Task AssertHarmlessAsync(IReadOnlyList<string> written)
    {
        Assert.NotEmpty(written);

        foreach (var path in written)
        {
            var file = Path.GetFileName(path);
            var sent = await Answer.GetAsync(app, $"/media/{file}");

            if (file.EndsWith(RenditionName.Master, StringComparison.Ordinal))
            {
                Assert.Equal(HttpStatusCode.NotFound, sent.Status);
            }
            else
            {
                Assert.Equal(HttpStatusCode.OK, sent.Status);
                Assert.Equal(await File.ReadAllBytesAsync(path), sent.Body);
                Assert.Equal(TypeOf(sent.Body), sent["Content-Type"]);
                Assert.Equal("nosniff", sent["X-Content-Type-Options"]);
                Assert.Equal("default-src 'none'; sandbox", sent["Content-Security-Policy"]);
            }

            AssertClean(await File.ReadAllBytesAsync(path));
        }
    }

    private static string TypeOf(byte[] content) => ImageKinds.Recognise(content) switch
    {
        ImageKind.Jpeg => "image/jpeg",
        ImageKind.WebP => "image/webp",
        var other => $"{other} is never served",
    };

    private static void AssertClean(ReadOnlySpan<byte> content)
    {
        foreach (var word in new[] { Disguises.Payload, "<script", "<?php", "<svg", "PK\x03\x04", "%PDF", "Comment", "Exif", "http", "ICC_PROFILE" })
        {
            Assert.True(content.IndexOf(Disguises.Text(word)) < 0, $"{word} is in the file");
        }
    }

    /// <summary>Some words of Han and the end of a sentence.</summary>
    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}{4,}.*。$", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex("^[^：]+：[^。：，]+[。：，]")]
    private static partial Regex FirstClause();
}

using System.Net;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Media;

public sealed class ServingTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static readonly string[] Prefixes = ["/media/", "/media//", "/MEDIA/", "/hans/media/", "/media/./"];

    private static readonly string[] Targets =
    [
        "..%2f..", "../portal.db", "../keys/reader.key", "..%2fportal.db", "..%2Fkeys%2Freader.key", "%2e%2e/portal.db", "%2e%2e%2fportal.db",
        "..%5cportal.db", "..\\portal.db", "....//portal.db", "..;/portal.db", "%252e%252e%252fportal.db", "..%c0%afportal.db", "incoming",
        "/etc/passwd", "%2fetc%2fpasswd",
    ];

    public static TheoryData<string> Spellings =>
        [.. from prefix in Prefixes from target in Targets select prefix + target];

    [Fact]
    public void There_are_70_spellings_at_least() => Assert.InRange(Spellings.Count, 70, 200);

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task A_path_in_place_of_a_name_leads_nowhere(string spelling)
    {
        var answer = await Answer.GetAsync(app, spelling);

        Assert.True((int)answer.Status is 400 or 404 or 301, $"{spelling} answered {(int)answer.Status}");
        Assert.DoesNotContain("SQLite format", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-800.webp", "image/webp")]
    [InlineData("-fallback.jpg", "image/jpeg")]
    [InlineData("-16x9-50-50-400.webp", "image/webp")]
    public async Task A_picture_says_what_it_is_and_may_be_kept_for_ever(string file, string type)
    {
        var image = await LargeAsync();

        var answer = await Answer.GetAsync(app, $"/media/{image.Key}{file}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(type, answer["Content-Type"]);
        Assert.Equal("nosniff", answer["X-Content-Type-Options"]);
        Assert.Equal("default-src 'none'; sandbox", answer["Content-Security-Policy"]);
        Assert.Equal("public, max-age=31536000, immutable", answer["Cache-Control"]);
        Assert.Null(answer["Set-Cookie"]);
        Assert.Null(answer["Vary"]);
    }

    [Fact]
    public async Task A_part_can_be_asked_for_and_what_is_known_is_not_sent_again()
    {
        var image = await LargeAsync();
        var address = $"/media/{image.Key}-800.webp";
        var whole = await Answer.GetAsync(app, address);

        var part = await Answer.GetAsync(app, address, ("Range", "bytes=0-3"));
        var known = await Answer.GetAsync(app, address, ("If-None-Match", whole.Tag));
        var head = await Answer.SendAsync(app, HttpMethod.Head, address);

        Assert.Equal((HttpStatusCode.PartialContent, "RIFF"), (part.Status, System.Text.Encoding.ASCII.GetString(part.Body)));
        Assert.Equal((HttpStatusCode.NotModified, 0), (known.Status, known.Body.Length));
        Assert.Equal((HttpStatusCode.OK, 0), (head.Status, head.Body.Length));
        Assert.Equal($"{whole.Body.Length}", head["Content-Length"]);
    }

    [Fact]
    public async Task The_master_the_other_script_and_what_was_never_written_are_not_found()
    {
        var image = await LargeAsync();

        foreach (var address in new[] { $"/media/{image.Key}-master.webp", $"/hans/media/{image.Key}-800.webp", $"/media/{image.Key}-801.webp", $"/media/{image.Key}", $"/media/{new string('0', 32)}-800.webp", "/media/", "/media" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Answer.GetAsync(app, address)).Status);
        }
    }

    [Fact]
    public async Task Staff_get_the_same_answer_without_a_cookie()
    {
        var image = await LargeAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(40)); // past the half of the session, when a page would renew its cookie

        var answer = await app.Publisher.OpenAsync($"/media/{image.Key}-800.webp");

        Assert.Empty(answer.SetCookies);
        Assert.Equal("public, max-age=31536000, immutable", answer.Header("Cache-Control"));
    }

    private Task<Image> LargeAsync() => app.UploadAsync(app.Administrator, Support.Pictures.Of(ImageKind.Jpeg, 900, 600));
}

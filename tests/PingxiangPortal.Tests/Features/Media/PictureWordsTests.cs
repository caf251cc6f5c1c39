using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

/// <summary>What the editor's dialog asks and keeps.</summary>
public sealed class PictureWordsTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Form = "/admin/articles/new";

    [Fact]
    public async Task What_is_said_of_a_picture_is_kept_and_told_by_its_address()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);
        var image = await app.UploadAsync(app.Contributor);

        using var kept = await desk.PostAsync(Form, Links.ImageWords, Fields(image, alt: "雨後的步道", credit: "本網"));

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(new Words("雨後的步道", IsDecorative: false, "清晨", "本網", image.Version + 2), await AskAsync(desk, image));
    }

    [Fact]
    public async Task The_focal_point_stays_where_it_was()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);
        var image = await app.UploadAsync(app.Contributor);
        await app.Contributor.PressAndFollowAsync(await app.Contributor.OpenAsync($"/admin/images/{image.Id}"), "儲存", ("Input.Place", "20 50"));

        var asked = await AskAsync(desk, image);
        using var kept = await desk.PostAsync(Form, Links.ImageWords, Fields(image, version: asked.Version));

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        var row = await app.UseAsync((PortalDb db) => db.Images.SingleAsync(each => each.Id == image.Id));
        Assert.Equal((20, 50), (row.FocusX, row.FocusY));
    }

    [Fact]
    public async Task Words_over_someone_else_s_are_refused_in_words()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);
        var image = await app.UploadAsync(app.Contributor);
        using var first = await desk.PostAsync(Form, Links.ImageWords, Fields(image, alt: "先寫的"));

        using var second = await desk.PostAsync(Form, Links.ImageWords, Fields(image, alt: "後寫的"));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("別人剛剛改過", await ErrorAsync(second), StringComparison.Ordinal);
        Assert.Equal("先寫的", (await AskAsync(desk, image)).Alt);
    }

    [Fact]
    public async Task Words_under_a_cover_that_readers_see_are_a_publisher_s_to_say()
    {
        using var contributor = await DeskClient.SignInAsync(app, StaffRole.Contributor);
        using var publisher = await DeskClient.SignInAsync(app, StaffRole.Publisher);
        var image = await Covers.PictureAsync(app);
        await Covers.ArticleAsync(app, image);

        using var refused = await contributor.PostAsync(Form, Links.ImageWords, Fields(image, alt: "偷改的"));
        using var kept = await publisher.PostAsync(Form, Links.ImageWords, Fields(image, alt: "改好的", credit: "本網"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (refused.StatusCode, kept.StatusCode));
        Assert.Contains("發布者", await ErrorAsync(refused), StringComparison.Ordinal);
        Assert.Equal("改好的", (await AskAsync(publisher, image)).Alt);
    }

    [Fact]
    public async Task Too_many_words_are_refused_in_words()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);
        var image = await app.UploadAsync(app.Contributor);

        using var refused = await desk.PostAsync(Form, Links.ImageWords, Fields(image, alt: new string('字', ImageWords.AltLength + 1)));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("替代文字", await ErrorAsync(refused), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://example.org/media/x.webp")]
    [InlineData("/media/00000000000000000000000000000000-400.webp")]
    public async Task What_is_no_picture_of_the_library_is_not_found(string address)
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);

        using var asked = await desk.GetAsync(Links.ImageWords + "?address=" + Uri.EscapeDataString(address));
        using var kept = await desk.PostAsync(Form, Links.ImageWords, ("address", address), ("alt", "甲"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (asked.StatusCode, kept.StatusCode));
    }

    [Fact]
    public async Task The_editor_knows_which_pictures_need_no_words_in_the_text()
    {
        var decor = await app.UploadAsync(app.Contributor);
        var bare = await app.UploadAsync(app.Contributor);
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);
        using var kept = await desk.PostAsync(Form, Links.ImageWords, ("address", AddressOf(decor)), ("isDecorative", "true"), ("version", $"{decor.Version}"));
        var editor = await OpenEditor.OpenAsync(app.Contributor);
        await editor.AutosaveAsync(("標題", "兩張圖片"), ("正文（Markdown）", $"![]({AddressOf(decor)})\n\n![]({AddressOf(bare)})"));

        var page = await app.Contributor.OpenAsync($"/admin/articles/{editor.ArticleId}");

        Assert.Equal(decor.Key, page.Document.QuerySelector("[data-editor]")!.GetAttribute("data-described"));
    }

    private static string AddressOf(Image image) => $"/media/{image.Key}-400.webp";

    private static (string, string)[] Fields(Image image, string alt = "", string credit = "", int? version = null) =>
    [
        ("address", AddressOf(image)), ("alt", alt), ("isDecorative", "false"), ("caption", "清晨"), ("credit", credit), ("version", $"{version ?? image.Version}"),
    ];

    private static async Task<Words> AskAsync(DeskClient desk, Image image)
    {
        using var answer = await desk.GetAsync(Links.ImageWords + "?address=" + AddressOf(image));
        return (await answer.Content.ReadFromJsonAsync<Words>())!;
    }

    private static async Task<string> ErrorAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<Refusal>())!.Error;

    private sealed record Words(string Alt, bool IsDecorative, string Caption, string Credit, int Version);

    private sealed record Refusal(string Error);
}

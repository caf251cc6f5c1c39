using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

/// <summary>After seven days an upload that nothing shows is collected, and no other.</summary>
public sealed class ForgetUnusedTests : IAsyncLifetime
{
    private const string Body = "正文（Markdown）";

    private readonly PortalApp app = new();
    private Browser editor = null!; // set before any test

    public async Task InitializeAsync()
    {
        await Some.CategoryAsync(app);
        editor = await app.SignInAsync(StaffRole.Publisher);
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task What_nobody_used_goes_with_its_files_after_seven_days_and_not_before()
    {
        var image = await app.UploadAsync(editor);
        app.Clock.Advance(TimeSpan.FromDays(6.9));
        Assert.Equal(0, await CollectAsync());
        Assert.NotEmpty(Uploads.FilesOf(app, image));
        app.Clock.Advance(TimeSpan.FromDays(0.2));

        Assert.Equal(1, await CollectAsync());

        Assert.Empty(Uploads.FilesIn(app));
    }

    [Theory]
    [InlineData("the text of a draft")]
    [InlineData("an earlier revision")]
    [InlineData("the cover of a draft")]
    [InlineData("an autosave")]
    [InlineData("a published article")]
    [InlineData("an article in the trash")]
    [InlineData("a private copy")]
    [InlineData("the cover in a private copy")]
    public async Task What_something_shows_stays(string what)
    {
        var image = await app.UploadAsync(editor);
        await ShowAsync(what, image, $"![橋](/media/{image.Key}-640.webp)");
        app.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Equal(0, await CollectAsync());

        Assert.NotEmpty(Uploads.FilesOf(app, image));
    }

    [Fact]
    public async Task What_an_autosave_showed_and_the_next_one_did_not_is_collected()
    {
        var image = await app.UploadAsync(editor);
        var open = await OpenEditor.OpenAsync(editor);
        await open.AutosaveAsync((Body, $"![](/media/{image.Key}-640.webp)"));
        await open.AutosaveAsync((Body, "又拿掉了。"));
        app.Clock.Advance(TimeSpan.FromDays(8));

        Assert.Equal(1, await CollectAsync());
        Assert.Empty(Uploads.FilesIn(app));
    }

    [Fact]
    public async Task Files_that_the_store_doesn_t_know_go_after_a_day()
    {
        var image = await app.UploadAsync(editor);
        var stray = image.Key[..2] + PictureKey.New().ToString()[2..]; // in the same folder
        Assert.All(Uploads.FilesIn(app), path => File.Copy(path, path.Replace(image.Key, stray, StringComparison.Ordinal)));
        SetTimes(app.Clock.UtcNow.AddHours(-23));
        Assert.Equal(0, await SweepAsync());
        SetTimes(app.Clock.UtcNow.AddHours(-25));

        Assert.Equal(1, await SweepAsync());

        Assert.NotEmpty(Uploads.FilesIn(app));
        Assert.All(Uploads.FilesIn(app), path => Assert.StartsWith(image.Key, Path.GetFileName(path), StringComparison.Ordinal));
    }

    private Task<int> SweepAsync() => app.UseAsync((ForgetStrayFiles sweep) => sweep.ExecuteAsync());

    private void SetTimes(DateTime utc)
    {
        foreach (var path in Uploads.FilesIn(app))
        {
            File.SetLastWriteTimeUtc(path, utc);
        }
    }

    private async Task ShowAsync(string what, Image image, string markdown)
    {
        var draft = Some.Draft(await Some.CategoryAsync(app));

        switch (what)
        {
            case "the text of a draft":
                await Some.SaveAsync(app, draft with { Markdown = markdown });
                break;
            case "an earlier revision":
                var id = await Some.SaveAsync(app, draft with { Markdown = markdown });
                await Some.SaveAsync(app, draft with { ArticleId = id, BasedOn = 1 });
                break;
            case "the cover of a draft":
                await Some.SaveAsync(app, draft with { CoverId = image.Id });
                break;
            case "an autosave":
                await (await OpenEditor.OpenAsync(editor)).AutosaveAsync((Body, markdown));
                break;
            case "a published article" or "an article in the trash":
                await editor.PressAndFollowAsync(await editor.OpenAsync($"/admin/images/{image.Id}"), "儲存", ("圖片來源", "本網"));
                await Some.ArticleAsync(app, what == "a published article" ? DeskState.Published : DeskState.Trashed, draft with { Markdown = markdown });
                break;
            case "a private copy":
                await ParkedTexts.ParkAsync(app, editor, (Body, markdown));
                break;
            case "the cover in a private copy":
                await ParkedTexts.ParkAsync(app, editor, ("Input.CoverId", $"{image.Id}"));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, null);
        }
    }

    private Task<int> CollectAsync() => app.UseAsync((ForgetUnusedPictures forget) => forget.ExecuteAsync());
}

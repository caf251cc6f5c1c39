using System.Globalization;
using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

public sealed class ChangedWordsTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Readers_get_corrected_words_at_once_on_the_page_and_in_the_feed()
    {
        var image = await DescribedAsync();
        var address = await PublishedAsync($"第一段。\n\n![](/media/{image.Key}-640.webp)");
        var before = await ReadAsync(address);
        var changed = await RowAsync(address);

        await SayAsync(app.Publisher, image, ("替代文字", "工人在鋪路"), ("圖說", "完工前一天"), ("圖片來源", "新華社"));

        var after = await ReadAsync(address);
        Assert.Equal(("一座橋", "通車當天（本網）"), before);
        Assert.Equal(("工人在鋪路", "完工前一天（新華社）"), after);
        Assert.Contains("工人在鋪路", (await Answer.GetAsync(app, "/feed.xml")).Html, StringComparison.Ordinal);
        Assert.Equal(changed, await RowAsync(address));
    }

    [Fact]
    public async Task What_the_editor_s_dialog_keeps_reaches_readers_as_well()
    {
        var image = await DescribedAsync();
        var address = await PublishedAsync($"![](/media/{image.Key}-640.webp)");
        using var publisher = await DeskClient.SignInAsync(app, StaffRole.Publisher);
        using var contributor = await DeskClient.SignInAsync(app, StaffRole.Contributor);
        (string, string)[] words = [("address", $"/media/{image.Key}-640.webp"), ("alt", "從編輯器改的"), ("credit", "本網"), ("version", $"{image.Version}")];

        using var refused = await contributor.PostAsync("/admin/articles/new", Links.ImageWords, words);
        using var kept = await publisher.PostAsync("/admin/articles/new", Links.ImageWords, words);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (refused.StatusCode, kept.StatusCode));
        Assert.Equal(("從編輯器改的", "圖：本網"), await ReadAsync(address));
    }

    [Fact]
    public async Task What_the_text_itself_says_of_a_picture_stays()
    {
        var image = await DescribedAsync();
        var address = await PublishedAsync($"![橋的北側](/media/{image.Key}-640.webp \"本文的圖說\")");

        await SayAsync(app.Publisher, image, ("替代文字", "別的"), ("圖說", "別的"), ("圖片來源", "新華社"));

        Assert.Equal(("橋的北側", "本文的圖說（新華社）"), await ReadAsync(address));
    }

    [Fact]
    public async Task A_text_that_waits_for_publishing_stays_out_of_sight()
    {
        var image = await DescribedAsync();
        var article = await Some.ArticleAsync(app, draft: Some.Draft(app.CategoryId) with { Markdown = $"![](/media/{image.Key}-640.webp)" });
        await Some.SaveAsync(app, article with { Markdown = $"還沒發布的字。\n\n![](/media/{image.Key}-640.webp)" });

        await SayAsync(app.Publisher, image, ("替代文字", "新的說明"));

        var page = await app.Contributor.OpenAsync($"/articles/{article.ArticleId}");
        Assert.Equal("新的說明", Html.One(page.Document, ".prose img").GetAttribute("alt"));
        Assert.DoesNotContain("還沒發布的字", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_many_articles_show_it_all_of_them_follow()
    {
        var image = await DescribedAsync();
        var addresses = new List<string>();

        for (var number = 0; number < 23; number++)
        {
            addresses.Add(await PublishedAsync($"第 {number} 篇。\n\n![](/media/{image.Key}-640.webp)"));
        }

        await SayAsync(app.Publisher, image, ("替代文字", "二十三篇都換"));

        foreach (var address in addresses)
        {
            Assert.Equal("二十三篇都換", (await ReadAsync(address)).Alt);
        }
    }

    [Fact]
    public async Task What_a_crash_left_is_done_later()
    {
        var image = await DescribedAsync();
        var address = await PublishedAsync($"![](/media/{image.Key}-640.webp)");

        // The change is stored, and the portal ends before any article is gone over.
        Assert.IsType<PictureChange.Saved>(await app.UseAsync((DescribePicture describe) =>
            describe.ExecuteAsync(image.Id, image.Version, new ImageWords("後來才換", false, "", "本網"), FocalPoint.Middle, Some.Editor, CancellationToken.None)));
        Assert.True(await app.UseAsync((ShowPicturesAnew show) => show.ExecuteAsync(CancellationToken.None)));

        Assert.Equal(("後來才換", "圖：本網"), await ReadAsync(address));
        Assert.Null(await app.UseAsync((PortalDb db) => ChangedPictures.FindNextAsync(db, CancellationToken.None)));
    }

    [Fact]
    public async Task A_text_that_was_rendered_before_the_change_is_stored_with_what_is_said_after_it()
    {
        var image = await DescribedAsync();
        var body = await app.UseAsync((PortalDb db) => RenderedBody.OfAsync(db, $"![](/media/{image.Key}-640.webp)"));
        await SayAsync(app.Publisher, image, ("替代文字", "剛剛改的"));

        var stored = await app.WriteAsync(body.FreshAsync);

        Assert.Contains("一座橋", body.Text.Html.Value, StringComparison.Ordinal);
        Assert.Contains("剛剛改的", stored.Text.Html.Value, StringComparison.Ordinal);
        Assert.Same(stored, await app.WriteAsync(stored.FreshAsync));
    }

    [Fact]
    public async Task What_readers_see_is_not_changed_by_a_contributor()
    {
        var image = await DescribedAsync(app.Contributor);
        var page = await app.Contributor.OpenAsync($"/admin/images/{image.Id}");
        var address = await PublishedAsync($"![](/media/{image.Key}-640.webp)");

        var refused = await app.Contributor.PressAsync(page, "儲存", ("替代文字", "自己改的"));
        var opened = await app.Contributor.OpenAsync($"/admin/images/{image.Id}");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("請找發布者", opened.Text, StringComparison.Ordinal);
        Assert.True(opened.Document.QuerySelector("#picture-form fieldset")!.HasAttribute("disabled")); // it is there
        Assert.Equal("一座橋", (await ReadAsync(address)).Alt);
    }

    [Theory]
    [InlineData("替代文字")]
    [InlineData("圖片來源")]
    public async Task What_let_an_article_through_the_gate_can_t_be_emptied_behind_it(string field)
    {
        var image = await DescribedAsync();
        var address = await PublishedAsync($"![](/media/{image.Key}-640.webp)");

        var refused = await app.Publisher.PressAsync(await app.Publisher.OpenAsync($"/admin/images/{image.Id}"), "儲存", (field, ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("不能清空", Assert.Single(refused.Alerts()), StringComparison.Ordinal);
        Assert.Equal(("一座橋", "通車當天（本網）"), await ReadAsync(address));
    }

    private async Task<Image> DescribedAsync(Browser? uploader = null)
    {
        var image = await app.UploadAsync(uploader ?? app.Publisher);
        await SayAsync(uploader ?? app.Publisher, image, ("替代文字", "一座橋"), ("圖說", "通車當天"), ("圖片來源", "本網"));
        return await app.UseAsync((PortalDb db) => db.Images.SingleAsync(each => each.Id == image.Id));
    }

    private static async Task SayAsync(Browser who, Image image, params (string Field, string? Value)[] words)
    {
        var saved = await who.PressAndFollowAsync(await who.OpenAsync($"/admin/images/{image.Id}"), "儲存", words);
        Assert.Contains("圖片說明已儲存", saved.Done(), StringComparison.Ordinal);
    }

    private async Task<string> PublishedAsync(string markdown)
    {
        var article = await Some.ArticleAsync(app, draft: Some.Draft(app.CategoryId) with { Markdown = markdown });
        return string.Create(CultureInfo.InvariantCulture, $"/articles/{article.ArticleId}");
    }

    /// <summary>As readers do, whose page is kept.</summary>
    private async Task<(string Alt, string Caption)> ReadAsync(string address)
    {
        var document = await new HtmlParser().ParseDocumentAsync((await Answer.GetAsync(app, address)).Html);
        return (Html.One(document, ".prose img").GetAttribute("alt")!, Html.One(document, ".prose figcaption").Words()); // every picture has one
    }

    /// <summary>What must not move when only words of a picture did.</summary>
    private async Task<(int Latest, int Shown, DateTime? Published, DateTime Changed)> RowAsync(string address)
    {
        var id = long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture);
        var article = await app.UseAsync((PortalDb db) => db.Articles.SingleAsync(each => each.Id == id));
        return (article.LatestRevision, article.ShownRevision, article.LastPublishedUtc, article.ChangedUtc);
    }
}

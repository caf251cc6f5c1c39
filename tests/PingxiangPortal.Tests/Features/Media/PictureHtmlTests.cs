using System.Globalization;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

/// <summary>Whichever way a text takes to be stored or shown, its pictures have their size and their files.</summary>
public sealed class PictureHtmlTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Body = "正文（Markdown）";

    [Theory]
    [InlineData("儲存草稿")]
    [InlineData("發布")]
    [InlineData("送審")]
    public async Task Saving_publishing_and_submitting(string button)
    {
        var image = await DescribedAsync();

        var page = await app.WriteAsync(button == "送審" ? app.Contributor : app.Publisher, button, ("標題", "標題"), (Body, Showing(image)));

        AssertShaped(image, await StoredAsync(DeskApp.IdOf(page)));
    }

    [Fact]
    public async Task Saving_by_itself()
    {
        var image = await DescribedAsync();
        var editor = await OpenEditor.OpenAsync(app.Publisher);

        await editor.AutosaveAsync(("分類", $"{app.CategoryId}"), (Body, Showing(image)));

        AssertShaped(image, await StoredAsync(editor.ArticleId));
    }

    [Fact]
    public async Task Restoring()
    {
        var image = await DescribedAsync();
        var id = DeskApp.IdOf(await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "標題"), (Body, Showing(image))));
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/articles/{id}"), "儲存草稿", (Body, "沒有圖了。"));
        Assert.DoesNotContain(image.Key, await StoredAsync(id), StringComparison.Ordinal);

        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/articles/{id}/revisions"), "還原成第 1 版");

        AssertShaped(image, await StoredAsync(id));
    }

    [Fact]
    public async Task Merging_and_looking_at_it_before()
    {
        var (theirs, mine) = (await DescribedAsync(), await DescribedAsync());
        var (id, page) = await CollideAsync(Showing(theirs) + "\n\n中間。\n\n結尾。", "開頭。\n\n中間。\n\n" + Showing(mine));

        var preview = await app.Publisher.PressAsync(page, "先看成稿");
        await app.Publisher.PressAndFollowAsync(page, "儲存合併結果");

        foreach (var html in new[] { preview.Text, await StoredAsync(id) })
        {
            AssertShaped(theirs, html);
            AssertShaped(mine, html);
        }
    }

    [Fact]
    public async Task Overwriting_what_someone_else_saved()
    {
        var (theirs, mine) = (await DescribedAsync(), await DescribedAsync());
        var (id, page) = await CollideAsync(Showing(theirs), Showing(mine));

        await app.Publisher.PressAndFollowAsync(page, "覆蓋", ("Merge.Overwrite", "true"));

        AssertShaped(mine, await StoredAsync(id));
    }

    [Fact]
    public async Task Previewing_what_is_not_saved_and_an_earlier_revision()
    {
        var image = await DescribedAsync();
        var editor = await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "標題"), (Body, Showing(image)));
        await app.Publisher.PressAndFollowAsync(editor, "儲存草稿", (Body, "沒有圖了。"));

        AssertShaped(image, (await app.Publisher.PressAsync(editor, "預覽", (Body, "改過。\n\n" + Showing(image)))).Text);
        AssertShaped(image, (await app.Publisher.OpenAsync($"/admin/articles/{DeskApp.IdOf(editor)}/preview?revision=1")).Text);
    }

    private static string Showing(Image image) => $"![橋](/media/{image.Key}-900.webp)";

    private static void AssertShaped(Image image, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var shown = Assert.Single(document.QuerySelectorAll("img"), each => each.GetAttribute("src")!.Contains(image.Key, StringComparison.Ordinal)); // each has one
        Assert.Equal(("900", "600"), (shown.GetAttribute("width"), shown.GetAttribute("height")));
        Assert.Equal(
            $"/media/{image.Key}-400.webp 400w, /media/{image.Key}-800.webp 800w, /media/{image.Key}-900.webp 900w",
            shown.GetAttribute("srcset"));
        Assert.Equal("圖：本網", shown.Closest("figure")!.QuerySelector("figcaption")!.Words()); // a picture alone in its paragraph
    }

    private async Task<(long Id, Page Page)> CollideAsync(string theirs, string mine)
    {
        var opened = await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "標題"), (Body, "開頭。\n\n中間。\n\n結尾。"));
        var id = DeskApp.IdOf(opened);
        await app.Administrator.PressAndFollowAsync(await app.Administrator.OpenAsync($"/admin/articles/{id}"), "儲存草稿", (Body, theirs));
        return (id, await app.Publisher.PressAsync(opened, "儲存草稿", (Body, mine)));
    }

    private async Task<Image> DescribedAsync()
    {
        var image = await app.UploadAsync(app.Publisher, Support.Pictures.Of(ImageKind.Jpeg, 900, 600));
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync(string.Create(CultureInfo.InvariantCulture, $"/admin/images/{image.Id}")), "儲存", ("圖片來源", "本網"));
        return image;
    }

    private Task<string> StoredAsync(long id) => app.UseAsync((PortalDb db) => db.Articles.Where(article => article.Id == id).Select(article => article.Html).SingleAsync());
}

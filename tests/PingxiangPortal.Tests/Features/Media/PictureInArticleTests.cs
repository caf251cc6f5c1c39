using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

public sealed class PictureInArticleTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task A_published_picture_has_its_files_its_size_its_words_and_its_credit()
    {
        var image = await app.UploadAsync(app.Publisher, Support.Pictures.Of(ImageKind.Jpeg, 900, 600));
        await DescribeAsync(image, new ImageWords("一座橋", false, "通車當天", "本網"));
        var article = await Some.ArticleAsync(app, draft: Some.Draft(app.CategoryId) with { Markdown = $"第一段。\n\n![](/media/{image.Key}-900.webp)\n\n第二段。" });

        var page = await app.Contributor.OpenAsync($"/articles/{article.ArticleId}");

        var figure = Html.One(page.Document, ".prose figure");
        var shown = Html.One(figure, "img");
        Assert.Equal("通車當天（本網）", Html.One(figure, "figcaption").Words());
        Assert.Equal("一座橋", shown.GetAttribute("alt"));
        Assert.Equal(("900", "600", "lazy"), (shown.GetAttribute("width"), shown.GetAttribute("height"), shown.GetAttribute("loading")));
        Assert.Equal($"/media/{image.Key}-400.webp 400w, /media/{image.Key}-800.webp 800w, /media/{image.Key}-900.webp 900w", shown.GetAttribute("srcset"));

        foreach (var address in shown.GetAttribute("srcset")!.Split(", ").Select(each => each.Split(' ')[0]))
        {
            Assert.Equal(HttpStatusCode.OK, (await Answer.GetAsync(app, address)).Status);
        }
    }

    [Fact]
    public async Task A_preview_shows_the_picture_as_readers_will_see_it()
    {
        var image = await app.UploadAsync(app.Publisher);
        var id = await Some.SaveAsync(app, Some.Draft(app.CategoryId) with { Markdown = $"![橋](/media/{image.Key}-640.webp)" });

        var page = await app.Publisher.OpenAsync($"/admin/articles/{id}/preview");

        Assert.NotNull(Html.One(page.Document, ".prose img").GetAttribute("srcset"));
    }

    [Fact]
    public async Task A_preview_shows_the_cover_of_the_text_that_is_posted()
    {
        var (saved, posted) = (await app.UploadAsync(app.Publisher), await app.UploadAsync(app.Publisher));
        var id = await Some.SaveAsync(app, Some.Draft(app.CategoryId) with { CoverId = saved.Id });

        var kept = await app.Publisher.OpenAsync($"/admin/articles/{id}/preview");
        var open = await app.Publisher.PressAsync(await app.Publisher.OpenAsync($"/admin/articles/{id}"), "預覽", ("Input.CoverId", $"{posted.Id}"));

        Assert.Contains(saved.Key, Assert.Single(Covers.Of(kept)).GetAttribute("src"), StringComparison.Ordinal);
        Assert.Contains(posted.Key, Assert.Single(Covers.Of(open)).GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_editor_is_told_when_its_cover_is_too_small()
    {
        var image = await app.UploadAsync(app.Publisher);
        var id = await Some.SaveAsync(app, Some.Draft(app.CategoryId) with { CoverId = image.Id });

        var checks = (await app.Publisher.OpenAsync($"/admin/articles/{id}")).Region("發布前檢查");

        var found = Html.One(checks, "a[href='#Input_CoverId']");
        Assert.Contains("裁成 16:9 只有 640 像素寬", found.ParentElement!.Words(), StringComparison.Ordinal); // it stands in a line
        Assert.NotNull(checks.Owner!.GetElementById("Input_CoverId")); // it is on a page
    }

    [Theory]
    [InlineData("", false, "", "", "PictureDescription PictureCredit")]
    [InlineData("", false, "", "本網", "PictureDescription")]
    [InlineData("橋", false, "", "本網", "")]
    [InlineData("", true, "", "本網", "")]
    [InlineData("", false, "橋", "本網", "")]
    [InlineData("橋", false, "", "", "PictureCredit")]
    public async Task The_gate_asks_for_a_description_and_the_credit(string alt, bool isDecorative, string written, string credit, string expected)
    {
        var image = await app.UploadAsync(app.Publisher);
        await DescribeAsync(image, new ImageWords(alt, isDecorative, "", credit));
        var draft = Some.Draft(app.CategoryId) with { Markdown = $"![{written}](/media/{image.Key}-640.webp)" };

        var missing = await MissingAsync(draft);

        Assert.Equal(expected, string.Join(' ', missing.Select(each => each.Kind)));
        Assert.All(missing, each => Assert.Equal(image.FileName, each.Detail));
    }

    [Fact]
    public async Task The_gate_asks_the_same_of_the_cover()
    {
        var image = await app.UploadAsync(app.Publisher);

        var missing = await MissingAsync(Some.Draft(app.CategoryId) with { CoverId = image.Id });

        Assert.Equal([MissingKind.PictureDescription, MissingKind.PictureCredit], missing.Select(each => each.Kind));
    }

    [Fact]
    public async Task A_cover_that_was_deleted_meanwhile_is_none()
    {
        var id = await Some.SaveAsync(app, Some.Draft(app.CategoryId) with { CoverId = 987_654 });

        Assert.Null(await app.UseAsync((PortalDb db) => db.Revisions.Where(each => each.ArticleId == id).Select(each => each.CoverId).SingleAsync()));
    }

    private async Task<IReadOnlyList<Missing>> MissingAsync(Draft draft) =>
        await app.UseAsync((PublishArticle publish) => publish.ExecuteAsync(draft, Some.Editor)) is SaveOutcome.NotReady unready ? unready.Missing : [];

    private Task<int> DescribeAsync(Image image, ImageWords words) => app.WriteAsync(async db =>
    {
        (await db.Images.FindAsync(image.Id))!.Describe(words.Alt, words.IsDecorative, words.Caption, words.Credit); // it was made above
        return await db.SaveChangesAsync();
    });
}

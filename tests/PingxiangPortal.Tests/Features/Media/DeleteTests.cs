using System.Net;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Media;

namespace PingxiangPortal.Tests.Features.Media;

public sealed class DeleteTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task A_picture_that_nothing_shows_goes_with_its_files()
    {
        var image = await app.UploadAsync(app.Contributor);

        var done = await app.Contributor.PressAndFollowAsync(await OpenAsync(app.Contributor, image), "刪除圖片");

        Assert.Contains("已刪除", done.Done(), StringComparison.Ordinal);
        Assert.Empty(Uploads.FilesOf(app, image));
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(app.Contributor, image)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_picture_that_an_article_shows_stays_and_the_article_is_named(bool isCover)
    {
        var image = await app.UploadAsync(app.Publisher);
        var draft = Some.Draft(app.CategoryId) with { Title = Some.Word("用圖的文章") };
        await Some.SaveAsync(app, isCover ? draft with { CoverId = image.Id } : draft with { Markdown = $"![橋](/media/{image.Key}-400.webp)" });

        var refused = await app.Publisher.PressAsync(await OpenAsync(app.Publisher, image), "刪除圖片");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("1 篇文章", Assert.Single(refused.Alerts()), StringComparison.Ordinal);
        Assert.Contains(draft.Title, refused.Region("檔案資訊").Words(), StringComparison.Ordinal);
        Assert.NotEmpty(Uploads.FilesOf(app, image));
    }

    [Fact]
    public async Task A_picture_that_only_an_earlier_revision_shows_stays_too()
    {
        var image = await app.UploadAsync(app.Publisher);
        var article = await Some.ArticleAsync(app, draft: Some.Draft(app.CategoryId));
        await Some.SaveAsync(app, article with { BasedOn = 1, Markdown = $"![橋](/media/{image.Key}-400.webp)" });
        await Some.SaveAsync(app, article with { BasedOn = 2, Markdown = "沒有圖了" });

        Assert.IsType<DeleteOutcome.InUse>(await DeleteAsync(image));
    }

    [Fact]
    public async Task A_use_that_no_revision_knows_any_more_holds_nothing()
    {
        var image = await app.UploadAsync(app.Publisher);
        var article = await Some.ArticleAsync(app, draft: Some.Draft(app.CategoryId));
        await app.WriteAsync(db =>
        {
            db.ImageUses.Add(new ImageUse(image.Id, article.ArticleId!.Value)); // it was saved
            return db.SaveChangesAsync();
        });

        Assert.IsType<DeleteOutcome.Deleted>(await DeleteAsync(image));
    }

    [Fact]
    public async Task A_contributor_can_t_delete_what_others_uploaded()
    {
        var image = await app.UploadAsync(app.Publisher);
        var page = await OpenAsync(app.Contributor, image);

        var forged = await app.Contributor.PressAtAsync(page, "儲存", $"/admin/images/{image.Id}?handler=Delete");

        Assert.DoesNotContain("刪除圖片", page.Buttons());
        Assert.Equal(HttpStatusCode.Forbidden, forged.Status);
        Assert.NotEmpty(Uploads.FilesOf(app, image));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_picture_that_only_a_private_copy_shows_stays_too(bool isCover)
    {
        var image = await app.UploadAsync(app.Publisher);
        await ParkedTexts.ParkAsync(app, app.Publisher, isCover ? ("Input.CoverId", $"{image.Id}") : ("正文（Markdown）", $"![](/media/{image.Key}-640.webp)"));

        var refused = await app.Publisher.PressAsync(await OpenAsync(app.Publisher, image), "刪除圖片");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("私人副本", Assert.Single(refused.Alerts()), StringComparison.Ordinal);
        Assert.NotEmpty(Uploads.FilesOf(app, image));
    }

    private static Task<Page> OpenAsync(Browser who, Image image) => who.OpenAsync($"/admin/images/{image.Id}");

    private Task<DeleteOutcome> DeleteAsync(Image image) => app.UseAsync((DeletePicture delete) => delete.ExecuteAsync(image.Id, Some.Editor));
}

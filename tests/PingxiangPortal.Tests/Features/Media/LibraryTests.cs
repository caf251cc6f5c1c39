using System.Net;
using System.Text.Json;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

public sealed class LibraryTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task An_empty_library_says_how_to_begin()
    {
        await using var empty = new PortalApp();
        using var editor = await empty.SignInAsync(StaffRole.Contributor);

        var page = await editor.OpenAsync("/admin/images");

        Assert.Contains("這裡還沒有圖片", Html.Visible(page), StringComparison.Ordinal);
        Assert.Contains("7 天", Html.Visible(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_found_by_its_name_and_its_words()
    {
        var image = await app.UploadAsync(app.Contributor, name: "河岸步道.jpg");
        await DescribeAsync(image, new ImageWords("雨後的步道", false, "清晨", "陳記者"));

        foreach (var words in new[] { "河岸", "雨後", "清晨", "陳記者" })
        {
            Assert.Contains("河岸步道.jpg", Names(await app.Contributor.OpenAsync($"/admin/images?words={words}")));
        }

        Assert.Empty(Names(await app.Contributor.OpenAsync("/admin/images?words=沒有這個")));
    }

    [Fact]
    public async Task Pictures_without_a_description_can_be_listed_alone()
    {
        var bare = await app.UploadAsync(app.Contributor, name: "bare.jpg");
        var told = await app.UploadAsync(app.Contributor, name: "told.jpg");
        var decor = await app.UploadAsync(app.Contributor, name: "decor.jpg");
        await DescribeAsync(told, new ImageWords("說明", false, "", ""));
        await DescribeAsync(decor, new ImageWords("", true, "", ""));

        var names = Names(await app.Contributor.OpenAsync("/admin/images?only=undescribed"));

        Assert.Contains(bare.FileName, names);
        Assert.DoesNotContain(told.FileName, names);
        Assert.DoesNotContain(decor.FileName, names);
    }

    [Fact]
    public async Task A_month_is_one_of_the_site_s_zone()
    {
        await using var other = new PortalApp();
        other.Clock.UtcNow = new DateTime(2026, 3, 31, 16, 30, 0, DateTimeKind.Utc); // April by then in Shanghai
        using var editor = await other.SignInAsync(StaffRole.Contributor);
        await other.UploadAsync(editor, name: "april.jpg");

        Assert.Equal(["april.jpg"], Names(await editor.OpenAsync("/admin/images?month=2026-04")));
        Assert.Empty(Names(await editor.OpenAsync("/admin/images?month=2026-03")));
    }

    [Theory]
    [InlineData("?page=2000")]
    [InlineData("?page=0")]
    [InlineData("?page=x")]
    public async Task A_page_that_doesn_t_exist_is_not_found(string query) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Contributor.OpenAsync("/admin/images" + query)).Status);

    [Fact]
    public async Task The_editor_is_offered_the_newest_pictures()
    {
        var image = await app.UploadAsync(app.Contributor, Support.Pictures.Of(ImageKind.Jpeg, 900, 600));
        await DescribeAsync(image, new ImageWords("說明", false, "", ""));

        var answer = await app.Contributor.OpenAsync("/admin/images?format=json");

        using var json = JsonDocument.Parse(answer.Text);
        var offered = json.RootElement.EnumerateArray().Single(each => each.GetProperty("url").GetString()!.Contains(image.Key, StringComparison.Ordinal));
        Assert.Equal(("說明", 900, 600), (offered.GetProperty("alt").GetString(), offered.GetProperty("width").GetInt32(), offered.GetProperty("height").GetInt32()));
        (await app.Contributor.OpenAsync(offered.GetProperty("thumbnail").GetString()!)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_panel_names_the_articles_that_the_account_may_see()
    {
        var image = await app.UploadAsync(app.Contributor);
        await Some.SaveAsync(app, Some.Draft(app.CategoryId) with { Title = "別人的草稿", Markdown = $"![橋](/media/{image.Key}-400.webp)" });

        var mine = await app.Contributor.OpenAsync($"/admin/images?picture={image.Id}");
        var publishers = await app.Publisher.OpenAsync($"/admin/images?picture={image.Id}");

        Assert.Contains("1 篇文章", mine.Region("檔案資訊").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("別人的草稿", Html.Visible(mine), StringComparison.Ordinal);
        Assert.Contains("別人的草稿", publishers.Region("檔案資訊").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_s_name_is_shown_as_text()
    {
        await app.UploadAsync(app.Contributor, name: "<img src=x onerror=alert(1)>.jpg");

        var page = await app.Contributor.OpenAsync("/admin/images");

        Assert.Empty(page.Document.QuerySelectorAll("img[onerror]"));
    }

    private Task<int> DescribeAsync(Image image, ImageWords words) => app.WriteAsync(async db =>
    {
        (await db.Images.FindAsync(image.Id))!.Describe(words.Alt, words.IsDecorative, words.Caption, words.Credit); // it was made above
        return await db.SaveChangesAsync();
    });

    private static IReadOnlyList<string> Names(Page page) =>
        [.. page.Document.QuerySelectorAll(".gallery-grid__link > span").Select(each => each.FirstChild!.TextContent.Trim())];
}

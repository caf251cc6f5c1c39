using System.Net;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

public sealed class DescribeTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Words_are_kept_and_shown_again()
    {
        var image = await app.UploadAsync(app.Contributor);
        var page = await OpenAsync(image);

        var saved = await app.Contributor.PressAndFollowAsync(page, "儲存", ("替代文字", "  一座橋  "), ("圖說", "通車當天"), ("圖片來源", "本網"));

        Assert.Equal(("一座橋", "通車當天", "本網"), (saved.Field("替代文字"), saved.Field("圖說"), saved.Field("圖片來源")));
        Assert.True((await RowAsync(image)).IsDescribed);
    }

    [Fact]
    public async Task Another_focal_point_gives_the_parts_another_address_and_another_content()
    {
        var image = await app.UploadAsync(app.Contributor, Support.Pictures.Of(ImageKind.Jpeg, 1600, 600));
        var before = Uploads.FilesOf(app, image);

        var saved = await app.Contributor.PressAndFollowAsync(await OpenAsync(image), "儲存", ("Input.Place", "20 50"));

        var square = Assert.Single(saved.Document.QuerySelectorAll("[data-shape='1x1'] img")).GetAttribute("src")!;
        Assert.Equal($"/media/{image.Key}-1x1-20-50-400.jpg", square);
        (await app.Contributor.OpenAsync(square)).Expect(HttpStatusCode.OK);
        Assert.Superset(before.ToHashSet(), Uploads.FilesOf(app, image).ToHashSet());
        Assert.True((await RowAsync(image)).Bytes > image.Bytes);
    }

    [Fact]
    public async Task Numbers_that_were_typed_win_over_the_place_that_was_chosen_before()
    {
        var image = await app.UploadAsync(app.Contributor);

        await app.Contributor.PressAndFollowAsync(await OpenAsync(image), "儲存", ("橫向 %", "37"));

        var row = await RowAsync(image);
        Assert.Equal((37, 50), (row.FocusX, row.FocusY));
    }

    [Fact]
    public async Task Only_the_last_two_sets_of_parts_stay()
    {
        var image = await app.UploadAsync(app.Contributor);

        foreach (var place in new[] { "20 20", "80 80" })
        {
            await app.Contributor.PressAndFollowAsync(await OpenAsync(image), "儲存", ("Input.Place", place));
        }

        Assert.DoesNotContain(Uploads.FilesOf(app, image), name => name.Contains("-50-50-", StringComparison.Ordinal));
        Assert.Contains(Uploads.FilesOf(app, image), name => name.Contains("-20-20-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("橫向 %", "101", "0 與 100")]
    [InlineData("縱向 %", "-1", "0 與 100")]
    [InlineData("縱向 %", "middle", "看不懂")]
    public async Task A_number_outside_the_picture_is_refused(string field, string value, string reason)
    {
        var image = await app.UploadAsync(app.Contributor);

        var refused = await app.Contributor.PressAsync(await OpenAsync(image), "儲存", (field, value));

        Assert.Contains(reason, refused.ErrorOf(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_a_description_is_refused_in_words()
    {
        var image = await app.UploadAsync(app.Contributor);

        var refused = await app.Contributor.PressAsync(await OpenAsync(image), "儲存", ("替代文字", new string('橋', 301)));

        Assert.Contains("最多 300 字", refused.ErrorOf("替代文字"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_don_t_overwrite_each_other()
    {
        var image = await app.UploadAsync(app.Contributor);
        var (mine, theirs) = (await OpenAsync(image), await app.Publisher.OpenAsync($"/admin/images/{image.Id}"));
        await app.Publisher.PressAndFollowAsync(theirs, "儲存", ("替代文字", "先"));

        var refused = await app.Contributor.PressAsync(mine, "儲存", ("替代文字", "後"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("先", (await RowAsync(image)).Alt);
        Assert.Equal("後", refused.Field("替代文字"));
    }

    [Fact]
    public async Task Who_comes_too_late_takes_nobody_s_parts_away()
    {
        var image = await app.UploadAsync(app.Contributor);
        var late = await OpenAsync(image);
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/images/{image.Id}"), "儲存", ("Input.Place", "80 80"));
        var before = Uploads.FilesOf(app, image);

        var refused = await app.Contributor.PressAsync(late, "儲存", ("Input.Place", "20 20"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(before, name => name.Contains("-80-80-", StringComparison.Ordinal));
        Assert.Equal(before, Uploads.FilesOf(app, image));
    }

    [Theory]
    [InlineData(nameof(DeskState.Draft), true)]
    [InlineData(nameof(DeskState.Withdrawn), true)]
    [InlineData(nameof(DeskState.Scheduled), false)]
    [InlineData(nameof(DeskState.Published), false)]
    public async Task What_readers_see_of_a_cover_is_a_publisher_s_to_say(string state, bool mayContributor)
    {
        var image = await app.UploadAsync(app.Contributor);
        await app.Contributor.PressAndFollowAsync(await OpenAsync(image), "儲存", ("替代文字", "橋"), ("圖片來源", "本網"));
        await Some.ArticleAsync(app, Enum.Parse<DeskState>(state), Some.Draft(app.CategoryId) with { CoverId = image.Id });
        var before = Uploads.FilesOf(app, image);

        var answer = await app.Contributor.PressAsync(await OpenAsync(image), "儲存", ("圖說", "偷改的"), ("Input.Place", "20 20"));
        var row = await RowAsync(image);

        Assert.Equal(mayContributor ? HttpStatusCode.SeeOther : HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(mayContributor ? ("偷改的", 20) : ("", 50), (row.Caption, row.FocusX));
        Assert.Equal(!mayContributor, before.SequenceEqual(Uploads.FilesOf(app, image)));
        Assert.Equal(mayContributor, answer.Alerts() is []);
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/images/{image.Id}"), "儲存", ("圖說", "改好的"));
        Assert.Equal("改好的", (await RowAsync(image)).Caption);
    }

    private Task<Page> OpenAsync(Image image) => app.Contributor.OpenAsync($"/admin/images/{image.Id}");

    private Task<Image> RowAsync(Image image) => app.UseAsync(async (PortalDb db) => (await db.Images.FindAsync(image.Id))!); // it was made above
}

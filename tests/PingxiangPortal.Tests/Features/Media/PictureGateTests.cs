using System.Net;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Media;

/// <summary>Nothing is published or submitted with a picture that nobody described, or that is nobody's.</summary>
public sealed class PictureGateTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Body = "正文（Markdown）";

    [Theory]
    [InlineData("發布")]
    [InlineData("送審")]
    public async Task What_a_picture_lacks_is_named_with_the_way_to_it_and_once_it_is_there_the_article_passes(string button)
    {
        var writer = button == "發布" ? app.Publisher : app.Contributor;
        var image = await app.UploadAsync(writer, name: "通車.jpg");

        var refused = await app.WriteAsync(writer, button, ("標題", "有圖的"), (Body, $"第一段。\n\n![](/media/{image.Key}-640.webp)"));
        var ways = refused.Document.QuerySelectorAll("[role=alert] a");
        var id = DeskApp.IdOf(refused);

        Assert.Equal(["給「通車.jpg」寫替代文字，或標為裝飾圖片", "寫明「通車.jpg」的圖片來源"], ways.Words());
        Assert.All(ways, way => Assert.Equal($"/admin/images/{image.Id}", way.GetAttribute("href")));
        Assert.Equal("草稿", Html.One(refused.Document, ".status").Words());
        Assert.Equal(HttpStatusCode.NotFound, (await Answer.GetAsync(app, $"/articles/{id}")).Status);

        await writer.PressAndFollowAsync(await writer.OpenAsync(ways[0].GetAttribute("href")!), "儲存", ("替代文字", "通車的橋"), ("圖片來源", "本網"));
        var passed = await writer.PressAndFollowAsync(await writer.OpenAsync($"/admin/articles/{id}"), button);

        Assert.Contains(button == "發布" ? "已發布" : "已送審", passed.Done(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decorative_picture_needs_a_source_and_nothing_else()
    {
        var image = await app.UploadAsync(app.Publisher);
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/images/{image.Id}"), "儲存", ("Input.IsDecorative", "true"));
        var fields = new (string, string?)[] { ("標題", "裝飾"), (Body, $"![](/media/{image.Key}-640.webp)") };

        var refused = await app.WriteAsync(app.Publisher, "發布", fields);
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/images/{image.Id}"), "儲存", ("圖片來源", "本網"));
        var passed = await app.WriteAsync(app.Publisher, "發布", fields);

        Assert.Equal(["寫明「photo.jpg」的圖片來源"], refused.Document.QuerySelectorAll("[role=alert] a").Words());
        Assert.Contains("已發布", passed.Done(), StringComparison.Ordinal);
        Assert.Equal("", Html.One((await app.Publisher.OpenAsync($"/articles/{DeskApp.IdOf(passed)}")).Document, ".prose img").GetAttribute("alt"));
    }

    [Fact]
    public async Task A_cover_is_asked_for_the_same()
    {
        var image = await app.UploadAsync(app.Publisher, name: "封面.jpg");

        var refused = await app.WriteAsync(app.Publisher, "發布", ("標題", "有封面的"), (Body, "正文。"), ("Input.CoverId", $"{image.Id}"));

        Assert.Equal(
            [$"/admin/images/{image.Id}", $"/admin/images/{image.Id}"],
            refused.Document.QuerySelectorAll("[role=alert] a").Select(way => way.GetAttribute("href")));
    }

    [Fact]
    public async Task A_description_of_one_place_is_none_of_another()
    {
        var image = await app.UploadAsync(app.Publisher);
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/images/{image.Id}"), "儲存", ("圖片來源", "本網"));

        var refused = await app.WriteAsync(app.Publisher, "發布", ("標題", "兩次"), (Body, $"![橋](/media/{image.Key}-640.webp)\n\n![ ](/media/{image.Key}-400.webp)"));

        Assert.Equal(["給「photo.jpg」寫替代文字，或標為裝飾圖片"], refused.Document.QuerySelectorAll("[role=alert] a").Words());
    }

    [Fact]
    public async Task A_picture_that_the_library_doesn_t_have_would_be_a_gap()
    {
        var gone = PictureKey.New();

        var refused = await app.WriteAsync(app.Publisher, "發布", ("標題", "缺圖的"), (Body, $"![橋](/media/{gone}-640.webp)"));

        var way = Html.One(refused.Document, "[role=alert] a");
        Assert.Equal($"圖片庫裡沒有「{gone}-640.webp」，請重新插入或刪掉", way.Words());
        Assert.Equal("#Input_Markdown", way.GetAttribute("href"));
    }

    [Fact]
    public async Task Checks_beside_the_form_call_a_decorative_picture_described()
    {
        var image = await app.UploadAsync(app.Publisher);
        var fields = new (string, string?)[] { ("標題", "檢查"), (Body, $"![](/media/{image.Key}-640.webp)") };
        var before = await app.WriteAsync(app.Publisher, "儲存草稿", fields);

        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/images/{image.Id}"), "儲存", ("Input.IsDecorative", "true"));
        var after = await app.Publisher.OpenAsync($"/admin/articles/{DeskApp.IdOf(before)}");

        Assert.Contains("一張圖片缺少替代文字", before.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("圖片皆有替代文字", after.MainPart().Words(), StringComparison.Ordinal);
    }
}

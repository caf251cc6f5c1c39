using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Media;

/// <summary>The longest body with two hundred pictures, none twice, through the forms of the desk.</summary>
public sealed class LongArticleTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Body = "正文（Markdown）";
    private const int Pictures = 200;

    [Fact]
    public async Task It_is_saved_whole_opened_previewed_and_published_with_every_figure()
    {
        var text = Text(await KeysAsync());

        var saved = await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "長文"), (Body, text));
        var id = DeskApp.IdOf(saved);
        var stored = await app.UseAsync((PortalDb db) => db.Revisions.Where(each => each.ArticleId == id).Select(each => each.Markdown).SingleAsync());
        var preview = await app.Publisher.PressAsync(saved, "預覽");
        var published = await app.Publisher.PressAndFollowAsync(saved, "發布");
        var read = await new HtmlParser().ParseDocumentAsync((await Answer.GetAsync(app, $"/articles/{id}")).Html);

        Assert.Equal(text, stored);
        Assert.Equal(text, saved.Field(Body).TrimStart('\n'));
        Assert.Contains("已發布", published.Done(), StringComparison.Ordinal);

        foreach (var document in new[] { preview.Document, read })
        {
            var shown = document.QuerySelectorAll(".prose figure > img");
            Assert.Equal(Enumerable.Range(0, Pictures).Select(number => $"圖 {number}"), shown.Select(image => image.GetAttribute("alt")));
            Assert.All(shown, image => Assert.Equal(("900", "600", true), (image.GetAttribute("width"), image.GetAttribute("height"), image.HasAttribute("srcset"))));
            Assert.Equal(Pictures, shown.Select(image => image.GetAttribute("src")).Distinct().Count());
        }

        Assert.Equal(Pictures, await app.UseAsync((PortalDb db) => db.ImageUses.CountAsync(use => use.ArticleId == id)));
    }

    [Fact]
    public async Task One_character_more_is_refused_in_words_with_the_text_still_in_the_form()
    {
        var text = Text(await KeysAsync()) + "字";
        var id = DeskApp.IdOf(await app.WriteAsync(app.Publisher, "儲存草稿", ("標題", "長文"), (Body, "存好的正文。")));
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{id}");

        foreach (var button in new[] { "儲存草稿", "發布" })
        {
            var refused = await app.Publisher.PressAsync(opened, button, (Body, text), ("標題", "改過的標題"));

            Assert.Equal("正文最多 300,000 字，多了 1 字。", refused.ErrorOf(Body));
            Assert.Equal(text, refused.Field(Body).TrimStart('\n'));
            Assert.Equal("改過的標題", refused.Field("標題"));
        }

        var autosaved = await app.Publisher.PressAtAsync(opened, "儲存草稿", $"/admin/articles/autosave?id={id}", (Body, text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, autosaved.Status);
        using var json = JsonDocument.Parse(autosaved.Text);
        Assert.Equal(
            ("invalid", "正文最多 300,000 字，多了 1 字。"),
            (json.RootElement.GetProperty("code").GetString(), json.RootElement.GetProperty("words").GetString()));
        Assert.Equal("存好的正文。", await app.UseAsync((PortalDb db) => db.Revisions.Where(each => each.ArticleId == id).Select(each => each.Markdown).SingleAsync()));
    }

    private static string Text(IReadOnlyList<string> keys)
    {
        var text = new StringBuilder();

        for (var number = 0; number < Pictures; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"第 {number} 段。\n\n![圖 {number}](/media/{keys[number]}-900.webp)\n\n").Append('字', 1_400).Append("\n\n");
        }

        return text.Append('末', ArticleLimits.BodyLength - text.Length).ToString();
    }

    /// <summary>Rows alone: what they stand for is decoded elsewhere.</summary>
    private async Task<IReadOnlyList<string>> KeysAsync()
    {
        var edit = Some.Editor.At(app.Clock.UtcNow);
        var images = Enumerable.Range(0, Pictures).Select(number => new Image(PictureKey.New().ToString(), (900, 600), 50_000, $"{number}.jpg", edit)).ToList();
        await app.WriteAsync(db =>
        {
            images.ForEach(image => image.Describe("", false, "", "本網"));
            db.Images.AddRange(images);
            return db.SaveChangesAsync();
        });
        return [.. images.Select(image => image.Key)];
    }
}

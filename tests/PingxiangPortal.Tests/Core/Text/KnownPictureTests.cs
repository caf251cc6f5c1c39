using AngleSharp.Html.Parser;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Pictures;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class KnownPictureTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("![]", "庫裡的說明")]
    [InlineData("![ ]", "庫裡的說明")]
    [InlineData("![&#32;]", "庫裡的說明")]
    [InlineData("![文裡的說明]", "文裡的說明")]
    public void The_library_describes_a_picture_that_the_text_doesn_t(string mark, string expected)
    {
        var html = ArticleHtml.Render($"{mark}(/media/{Key}-900.webp)", Known(alt: "庫裡的說明"));

        Assert.Equal(expected, Html.One(new HtmlParser().ParseDocument(html.Value), "figure > img").GetAttribute("alt"));
    }

    [Fact]
    public void Between_words_it_stands_in_its_line_with_its_size_and_without_a_caption()
    {
        var html = ArticleHtml.Render($"前 ![橋](/media/{Key}-900.webp) 後", Known(alt: ""));

        var document = new HtmlParser().ParseDocument(html.Value);
        Assert.Equal("600", Html.One(document, "p > img").GetAttribute("height"));
        Assert.Empty(document.QuerySelectorAll("figure, figcaption"));
    }

    private static KnownPictures Known(string alt) => new(new Dictionary<string, KnownPicture>
    {
        [Key] = new(900, 600, alt, "圖說", "來源", [new PictureFile($"/media/{Key}-400.webp", 400), new PictureFile($"/media/{Key}-900.webp", 900)]),
    });
}

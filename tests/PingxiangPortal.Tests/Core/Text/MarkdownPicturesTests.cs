using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class MarkdownPicturesTests
{
    [Fact]
    public void Pictures_come_in_order_with_what_is_written_about_them()
    {
        const string markdown = "前言![甲**乙**](/media/a.webp \"題\")\n\n- ![](/media/b.webp)\n\n![丙][c]\n\n[c]: /media/c.webp";

        Assert.Equal(
            [
                new MarkdownPicture("/media/a.webp", "甲乙", "題", 2, 28),
                new MarkdownPicture("/media/b.webp", "", "", 34, 18),
                new MarkdownPicture("/media/c.webp", "丙", "", 54, 7),
            ],
            MarkdownPictures.In(markdown));
    }

    [Fact]
    public void The_place_of_a_picture_is_that_of_its_mark()
    {
        const string markdown = "> 引文第一行\n> 第二行 ![甲](/media/a.webp) 之後\n\n|表|\n|---|\n|![乙](/media/b.webp)|";

        var pictures = MarkdownPictures.In(markdown);

        Assert.Equal(
            ["![甲](/media/a.webp)", "![乙](/media/b.webp)"],
            pictures.Select(picture => markdown.Substring(picture.Position, picture.Length)));
    }

    [Theory]
    [InlineData("`![甲](/media/a.webp)`")]
    [InlineData("```\n![甲](/media/a.webp)\n```")]
    [InlineData("\\![甲](/media/a.webp)")]
    [InlineData("[甲](/media/a.webp)")]
    [InlineData("")]
    public void What_is_no_picture_is_not_listed(string markdown) => Assert.Empty(MarkdownPictures.In(markdown));

    [Fact]
    public void A_text_of_the_longest_kind_has_all_its_pictures()
    {
        var markdown = string.Concat(Enumerable.Range(0, 250).Select(number => $"{new string('城', 1_150)}\n\n![圖](/media/{number}.webp)\n\n"));

        Assert.Equal(250, MarkdownPictures.In(markdown).Count);
    }

    [Fact]
    public void A_text_that_is_shown_as_it_stands_has_no_pictures() =>
        Assert.Empty(MarkdownPictures.In(string.Concat(Enumerable.Repeat("> ", 100)) + "![甲](/media/a.webp)"));

    [Fact]
    public void A_picture_is_named_by_its_file() =>
        Assert.Equal("a.webp", new MarkdownPicture("/media/2021/a.webp", "", "", 0, 1).FileName);
}

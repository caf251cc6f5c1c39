using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoLinks()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseCjkFriendlyEmphasis()
        .Build();

    [Theory]
    [InlineData("1. 春耕")]
    [InlineData("1) 春耕")]
    [InlineData("2024.\t春耕")]
    [InlineData("# 標題")]
    [InlineData("#")]
    [InlineData("> 引文")]
    [InlineData("- 一\n+ 二\n* 三")]
    [InlineData("標題\n===")]
    [InlineData("標題\n---")]
    [InlineData("- - -")]
    [InlineData("***")]
    [InlineData("___")]
    [InlineData("*重點*、**重點**、_重點_、__重點__、~~刪去~~、`碼`、``碼``")]
    [InlineData("~~~\n碼\n~~~")]
    [InlineData("```csharp\n碼\n```")]
    [InlineData("甲|乙\n-|-\n1|2")]
    [InlineData("甲\n:-\n1")]
    [InlineData("[文](http://example.org/a) ![圖](b.png) [c]: d [e][f]")]
    [InlineData("[c]: /d \"e\"")]
    [InlineData("<p>段落</p><!-- 註 --><https://example.org/><a@example.org>")]
    [InlineData("&amp; &#20013; &copy &nbsp; AT&T R&D")]
    [InlineData("見 http://example.org/a_b?c=1&d=2 或 https://example.org、www.example.org")]
    [InlineData("(www.example.org) *http://example.org* ~www.example.org HTTP://example.org Www.example.org")]
    [InlineData("tel:0799-1234567 mailto:a@example.org a@example.org ftp://example.org")]
    [InlineData("路徑 C:\\目錄\\*.txt 與 \\\\ 與 \\")]
    [InlineData("行尾兩個空格  \n行尾反斜線\\\n下一行")]
    [InlineData("    縮進四格\n\t縮進一格\n　全形縮進 ")]
    [InlineData("\n開頭換行\n\n空行\n")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("5~10度,氣溫(攝氏):-3~+5")]
    public void Escaped_text_shows_as_itself_without_markup(string text) => AssertShows(text);

    [Theory]
    [InlineData("會議(第3次)於12月7日上午9:30舉行,全長1.5公里!")]
    [InlineData("1.加強領導;2、落實責任")]
    [InlineData("-5度到+3度,增長5%,編號A-1、news_editor")]
    public void Ordinary_text_needs_no_escape(string text) => Assert.Equal(text, MarkdownText.Escape(text));

    [Fact]
    public void Any_mixture_of_marks_shows_as_itself()
    {
        string[] parts =
        [
            "*", "**", "_", "__", "~", "~~", "`", "```", "[", "]", "(", ")", "!", "<", ">", "&", "#", "|", "-", "--", "+",
            "=", ":", ";", ".", ",", "\\", "\"", "'", "1", "23", "a", "http://", "www.", "tel:", "amp;", "#35;", " ", "  ",
            "\t", "\n", "縣", "。", "，", "“", "”", "（", "）", "\u00A0", "\u3000", "\u200B", "𡻕", "@", "x.y", "/", "^", "$",
            "{", "}", "%", "\u0301", "\uFE0F", "\u0085", "\u2028", "👍",
        ];
        var state = 20211208u;
        for (var round = 0; round < 1_500; round++)
        {
            var text = new StringBuilder();
            for (var length = Next(ref state) % 12; length > 0; length--)
            {
                text.Append(parts[Next(ref state) % parts.Length]);
            }

            AssertShows(text.ToString());
            AssertParagraphShows(text.ToString().Trim());
        }
    }

    [Theory]
    [InlineData("怎樣辦好縣城圖書館")]
    [InlineData("館長指出")]
    [InlineData("“書香”進校園")]
    [InlineData("(二)經費")]
    [InlineData("1. 經費")]
    [InlineData("*經費*與A-1")]
    [InlineData("增長5%")]
    public void A_short_line_without_closing_punctuation_is_bold(string paragraph)
    {
        var html = Render(MarkdownText.FromParagraph(paragraph));

        var strong = Assert.Single(html.QuerySelectorAll("p > strong"));
        Assert.Equal(paragraph, strong.TextContent);
        Assert.Equal(paragraph, html.TextContent.TrimEnd('\n'));
    }

    [Theory]
    [InlineData("圖書館開門了。")]
    [InlineData("館長指出：")]
    [InlineData("館長說：“歡迎”")]
    [InlineData("（本報記者）")]
    [InlineData("開門了.")]
    [InlineData("第一行\n第二行")]
    [InlineData("12")]
    [InlineData("* * *")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void Any_other_paragraph_is_plain(string paragraph) =>
        Assert.Empty(Render(MarkdownText.FromParagraph(paragraph)).QuerySelectorAll("strong, em"));

    [Fact]
    public void Thirty_characters_are_counted_as_a_reader_counts_them()
    {
        var thirty = string.Concat(Enumerable.Repeat("𡻕", 30));

        Assert.Equal($"**{thirty}**", MarkdownText.FromParagraph(thirty));
        Assert.Equal(thirty + "一", MarkdownText.FromParagraph(thirty + "一"));
    }

    [Fact]
    public void Paragraphs_stay_apart()
    {
        var html = Render(MarkdownText.FromParagraphs(["標題", "第一段。", "- 第二段。"]));

        Assert.Equal(["標題", "第一段。", "- 第二段。"], html.QuerySelectorAll("p").Select(p => p.TextContent));
    }

    private static void AssertParagraphShows(string paragraph)
    {
        var html = Render(MarkdownText.FromParagraph(paragraph));

        Assert.Equal(paragraph, Shown(html));
        Assert.Empty(html.QuerySelectorAll("body *:not(p):not(br):not(strong)"));
    }

    private static void AssertShows(string text)
    {
        var html = Render(MarkdownText.Escape(text));

        Assert.Equal(text, Shown(html));
        Assert.Empty(html.QuerySelectorAll("body *:not(p):not(br)"));
        Assert.True(html.QuerySelectorAll("p").Length <= 1);
    }

    private static IElement Render(string markdown) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, Pipeline)).DocumentElement;

    // Markdig writes a line feed behind <br /> and behind </p>.
    private static string Shown(IElement html) => string.Concat(html
        .QuerySelectorAll("p")
        .Select(paragraph => paragraph.TextContent));

    private static uint Next(ref uint state)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    }
}

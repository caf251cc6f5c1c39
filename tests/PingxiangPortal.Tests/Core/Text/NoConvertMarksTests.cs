using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class NoConvertMarksTests
{
    [Theory]
    [InlineData("他在-{萍鄉}-。", "他在[萍鄉]。")]
    [InlineData("-{萍鄉}-與-{蘆溪}-", "[萍鄉]與[蘆溪]")]
    [InlineData("-{一}--{二}-", "[一][二]")]
    [InlineData("-{萍\n鄉}-", "[萍\n鄉]")]
    [InlineData("-{萍**鄉**市}-", "[萍<strong>鄉</strong>市]")]
    [InlineData("-{**萍鄉**}-", "[<strong>萍鄉</strong>]")]
    [InlineData("**-{萍鄉}-市**", "<strong>[萍鄉]市</strong>")]
    [InlineData("[-{萍鄉}-](/a)", "<a href=\"/a\">[萍鄉]</a>")]
    [InlineData("-{見[文](/a)}-", "[見<a href=\"/a\">文</a>]")]
    [InlineData("-{`a`}-", "[<code>a</code>]")]
    [InlineData("-{a-{b}-", "-{a[b]")]
    [InlineData("-{a-{b}-c}-", "-{a[b]c}-")]
    [InlineData("-{hhww}-wh", "[hhww]wh")]
    [InlineData("看![-{橋}-](/media/a.webp)", "看<img src=\"/media/a.webp\" alt=\"橋\">")]
    public void Words_between_the_marks_become_an_element(string markdown, string expected) =>
        Assert.Equal($"<p>{Spelled(expected)}</p>\n", ArticleHtml.Render(markdown).Value);

    [Theory]
    [InlineData("-{}-")]
    [InlineData("-{萍鄉")]
    [InlineData("萍鄉}-")]
    [InlineData("}-萍鄉-{")]
    [InlineData("- {萍鄉} -")]
    [InlineData("-{}-}-")]
    public void Marks_without_words_or_without_each_other_are_text(string markdown) =>
        Assert.Equal(markdown, PlainText.FromHtml(ArticleHtml.Render("甲" + markdown))[1..]);

    [Theory]
    [InlineData("\\-{萍鄉}-", "-{萍鄉}-")]
    [InlineData("-\\{萍鄉}-", "-{萍鄉}-")]
    [InlineData("-{萍鄉\\}-", "-{萍鄉}-")]
    [InlineData("-{萍鄉}\\-", "-{萍鄉}-")]
    [InlineData("`-{萍鄉}-`", "<code>-{萍鄉}-</code>")]
    [InlineData("*a -{b* c}-", "<em>a -{b</em> c}-")]
    public void Escaped_marks_marks_in_code_and_marks_in_different_elements_are_text(string markdown, string expected) =>
        Assert.Equal($"<p>{expected}</p>\n", ArticleHtml.Render(markdown).Value);

    [Fact]
    public void Marks_work_in_headings_lists_and_tables()
    {
        var html = ArticleHtml.Render("## -{一}-\n\n- -{二}-\n\n|-{三}-|\n|-|\n|-{四}-|\n").Value;

        Assert.Equal(4, html.Split("<span class=\"no-convert\">").Length - 1);
    }

    [Fact]
    public void Marked_words_stay_when_the_article_is_shown_in_the_other_script()
    {
        var html = ArticleHtml.Render("頭髮店「-{頭髮}-」的**頭**髮");

        var shown = new ScriptDisplay(Script.Hans, ProtectedWords.None).Html(html, Script.Hant);

        Assert.Equal("<p>头发店「<span class=\"no-convert\">頭髮</span>」的<strong>头</strong>发</p>\n", shown.Value);
        Assert.Equal("头发店「頭髮」的头发", PlainText.FromHtml(shown));
    }

    [Fact]
    public void Plain_text_that_holds_the_marks_shows_them_when_it_is_imported()
    {
        var text = "代碼-{頭髮}-與{a}";

        Assert.Equal($"<p>{text}</p>\n", ArticleHtml.Render(MarkdownText.Escape(text)).Value);
    }

    [Theory]
    [InlineData("-{")]
    [InlineData("}-")]
    [InlineData("-{a}-")]
    [InlineData("**-{a}-**")]
    [InlineData("-{*a* ")]
    [InlineData("-{a*b*}-\n\n")]
    public async Task Repeating_marks_to_the_limit_of_a_body_neither_throws_nor_hangs(string mark)
    {
        var markdown = string.Concat(Enumerable.Repeat(mark, 300_000 / mark.Length));

        var html = await Task.Run(() => ArticleHtml.Render(markdown)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(html, HtmlAllowList.Sanitize(html.Value));
    }

    private static string Spelled(string html) =>
        html.Replace("[", "<span class=\"no-convert\">", StringComparison.Ordinal).Replace("]", "</span>", StringComparison.Ordinal);
}

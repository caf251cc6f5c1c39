using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

public sealed class HtmlScriptTests
{
    [Theory]
    [InlineData("<p>头<em>发</em>很长，<strong>经济发</strong>展</p>", "<p>頭<em>髮</em>很長，<strong>經濟發</strong>展</p>")]
    [InlineData("<p>头</p><p>发</p>", "<p>頭</p><p>發</p>")]
    [InlineData("<p>头<br>发</p>", "<p>頭<br>發</p>")]
    [InlineData("<p>头<img src=\"/media/a.webp\">发</p>", "<p>頭<img src=\"/media/a.webp\">發</p>")]
    [InlineData("<p>头 <em>发</em></p>", "<p>頭 <em>發</em></p>")]
    [InlineData("<ul><li>头<ul><li>发</li></ul>发</li></ul>", "<ul><li>頭<ul><li>發</li></ul>發</li></ul>")]
    [InlineData("头<em></em><del>发</del>", "頭<em></em><del>髮</del>")]
    public void A_phrase_is_read_across_marks_and_not_across_lines(string html, string expected) =>
        Assert.Equal(expected, Shown(html));

    [Theory]
    [InlineData("<p>㖞<em>头</em>㖞<a href=\"/\">发</a></p>", "<p>喎<em>頭</em>喎<a href=\"/\">發</a></p>")]
    [InlineData("<p>𠮶<em>头</em>𠮶<a href=\"/\">发</a></p>", "<p>嗰<em>頭</em>嗰<a href=\"/\">發</a></p>")]
    [InlineData("<p><em>𠮶</em><em>𠮶</em><strong>头发</strong></p>", "<p><em>嗰</em><em>嗰</em><strong>頭髮</strong></p>")]
    public void Marks_stay_with_their_words_when_a_text_becomes_shorter(string html, string expected) =>
        Assert.Equal(expected, Shown(html));

    [Theory]
    [InlineData("<p><a href=\"/里/头发\">里面</a></p>", "<p><a href=\"/里/头发\">裡面</a></p>")]
    [InlineData("<img src=\"/media/a.webp\" alt=\"头发\">", "<img src=\"/media/a.webp\" alt=\"頭髮\">")]
    [InlineData("<p title=\"头发\" aria-label=\"里面\" data-x=\"头\">字</p>", "<p title=\"頭髮\" aria-label=\"裡面\" data-x=\"头\">字</p>")]
    [InlineData("<textarea placeholder=\"头发\">头发</textarea>", "<textarea placeholder=\"頭髮\">头发</textarea>")]
    public void Attributes_that_readers_see_or_hear_are_converted_and_no_others(string html, string expected) =>
        Assert.Equal(expected, Shown(html));

    [Theory]
    [InlineData("<pre tabindex=\"0\"><code>头发</code></pre>")]
    [InlineData("<p><code>头<em>发</em></code></p>")]
    [InlineData("<kbd>头</kbd><samp>头</samp><var>头</var>")]
    [InlineData("<script>头</script><style>头</style>")]
    [InlineData("<p><span class=\"no-convert\" title=\"头\">头<em>发</em></span></p>")]
    [InlineData("<p class=\"notice no-convert\">头</p>")]
    [InlineData("<p lang=\"ja\" title=\"国\">国<em>学</em></p>")]
    [InlineData("<p lang=\"\">国</p>")]
    public void What_is_no_text_for_conversion_stays(string html) => Assert.Equal(html, Shown(html));

    [Theory]
    [InlineData("<p lang=\"zh-CN\">国</p>", "<p lang=\"zh-CN\">國</p>")]
    [InlineData("<p>头<span class=\"no-convert\">发</span>发</p>", "<p>頭<span class=\"no-convert\">发</span>發</p>")]
    [InlineData("<p><code>头</code>发<code>头</code>头</p>", "<p><code>头</code>發<code>头</code>頭</p>")]
    [InlineData("<blockquote lang=\"en\"><p>国</p></blockquote><p>国</p>", "<blockquote lang=\"en\"><p>国</p></blockquote><p>國</p>")]
    public void What_stands_around_it_is_converted(string html, string expected) => Assert.Equal(expected, Shown(html));

    [Fact]
    public void Protected_words_are_kept_across_marks()
    {
        var display = new ScriptDisplay(Script.Hant, ProtectedWords.Read("萍乡").Words!);

        var shown = display.Html(SafeHtml.AlreadySanitized("<p>萍<em>乡市</em></p>"), Script.Hans);

        Assert.Equal("<p>萍<em>乡市</em></p>", shown.Value);
    }

    [Fact]
    public void Markup_is_written_as_the_sanitizer_writes_it()
    {
        var html = ArticleHtml.Render(
            "# 头发\n\n甲 & 乙 < 丙 \"丁\" 'x' &nbsp; 里面  \n[链接](/a?b=1&c='头'%22)\n\n|头|发|\n|-|-:|\n|1|`头`|\n\n```\n\n头\n```\n\n3. 里\n\n> 云");
        var display = new ScriptDisplay(Script.Hant, ProtectedWords.None);

        var shown = display.Html(html, Script.Hans).Value;

        Assert.StartsWith("<h2>頭髮</h2>", shown, StringComparison.Ordinal);
        Assert.Equal(shown, HtmlAllowList.Sanitize(shown).Value);
        Assert.Equal(Unscripted(html.Value), Unscripted(shown));
    }

    [Theory]
    [InlineData(Script.Hant, "s2tw")]
    [InlineData(Script.Hans, "tw2s")]
    public void However_a_text_is_marked_it_reads_as_if_it_were_not(Script wanted, string configuration)
    {
        var (written, display) = (wanted == Script.Hant ? Script.Hans : Script.Hant, new ScriptDisplay(wanted, ProtectedWords.None));
        var texts = OpenccCases.Of(configuration).Select(item => item.Input.ReplaceLineEndings(" ").Trim()).Append("𠮶头𠮶发").ToList();

        var marked = texts.Select(text => string.Concat(text.EnumerateRunes().Select(letter => $"<em>{HtmlTree.Encode(letter.ToString())}</em>")));
        var shown = marked.Select(html => HtmlTree.TextOf(display.Html(SafeHtml.AlreadySanitized(html), written).Value));

        Assert.Equal(texts.Select(text => display.Text(text, written)), shown);
    }

    [Fact]
    public void Html_in_which_nothing_changes_is_the_very_same()
    {
        var neutral = SafeHtml.AlreadySanitized("<p>上下 &#x27;左右<P>x");
        var traditional = ArticleHtml.Render("# 皇后里");
        var display = new ScriptDisplay(Script.Hant, ProtectedWords.None);

        Assert.Same(neutral, display.Html(neutral, Script.Hans));
        Assert.Same(traditional, display.Html(traditional, Script.Hant));
        Assert.Same(SafeHtml.Empty, display.Html(SafeHtml.Empty, Script.Hans));
    }

    private static string Shown(string html) =>
        new ScriptDisplay(Script.Hant, ProtectedWords.None).Html(SafeHtml.AlreadySanitized(html), Script.Hans).Value;

    private static string Unscripted(string html) => string.Concat(html.Select(letter => letter < '\u2E80' ? letter : '字'));
}

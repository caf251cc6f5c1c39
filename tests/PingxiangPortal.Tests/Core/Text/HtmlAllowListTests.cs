using AngleSharp.Html.Parser;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class HtmlAllowListTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>甲", "甲")]
    [InlineData("<img src=x onerror=alert(1)>乙", "乙")]
    [InlineData("<svg><script>alert(1)</script><a href=/x>z</a></svg>丙", "丙")]
    [InlineData("<math><mi><style><img src onerror=alert(1)></style></mi></math>丁", "丁")]
    [InlineData("<template><p>x</p></template><noscript><p>y</p></noscript><iframe src=/a></iframe>戊", "戊")]
    [InlineData("<p style='position:fixed' id=main class=notice onclick='x()'>己</p>", "<p>己</p>")]
    [InlineData("<form action=/x><input name=a><button>庚</button></form>", "庚")]
    [InlineData("<!-- 甲 --><p>辛</p><!--[if IE]><p>x</p><![endif]-->", "<p>辛</p>")]
    [InlineData("<h1>壬</h1><span>癸</span>", "壬癸")]
    public void Only_listed_markup_survives(string html, string expected) =>
        Assert.Equal(expected, HtmlAllowList.Sanitize(html).Value);

    [Theory]
    [InlineData("<a href='javascript:alert(1)'>字</a>")]
    [InlineData("<a href='java&#10;script:alert(1)'>字</a>")]
    [InlineData("<a href='&#1;javascript:alert(1)'>字</a>")]
    [InlineData("<a href='data:text/html,x'>字</a>")]
    [InlineData("<a href='//elsewhere.example'>字</a>")]
    [InlineData("<a href='/\\elsewhere.example'>字</a>")]
    [InlineData("<a href='https:\\\\elsewhere.example'>字</a>")]
    [InlineData("<a name=x>字</a>")]
    public void A_link_that_may_not_be_followed_leaves_its_words(string html) =>
        Assert.Equal("字", HtmlAllowList.Sanitize(html).Value);

    [Theory]
    [InlineData("<span class=no-convert>萍<b>鄉</b></span>", "<span class=\"no-convert\">萍鄉</span>")]
    [InlineData("<span class=no-convert lang=zh onclick=x style=x><p>甲</p></span>", "<span class=\"no-convert\"><p>甲</p></span>")]
    [InlineData("<span class='no-convert wide'>甲</span><span class=align-right>乙</span><span lang=en>丙</span>", "甲乙丙")]
    [InlineData("<span>甲<span class=no-convert>乙<span>丙</span></span></span>", "甲<span class=\"no-convert\">乙丙</span>")]
    [InlineData("<p class=no-convert>甲</p><div class=no-convert>乙</div>", "<p>甲</p><div>乙</div>")]
    public void A_span_says_that_its_words_are_not_converted_and_nothing_else(string html, string expected)
    {
        var once = HtmlAllowList.Sanitize(html);

        Assert.Equal(expected, once.Value);
        Assert.Equal(once, HtmlAllowList.Sanitize(once.Value));
    }

    [Fact]
    public void Links_out_of_the_site_are_marked_and_others_are_not()
    {
        var html = HtmlAllowList.Sanitize("<a href='https://a.example/' rel=opener target=_blank>甲</a><a href='/b'>乙</a><a href='#c'>丙</a>");

        Assert.Equal(
            "<a href=\"https://a.example/\" rel=\"nofollow noopener ugc\">甲</a><a href=\"/b\">乙</a><a href=\"#c\">丙</a>",
            html.Value);
    }

    [Fact]
    public void Only_own_media_are_shown_as_pictures()
    {
        var html = HtmlAllowList.Sanitize(
            "<img src='/media/a1.webp' alt='橋' width=640 height='x' srcset='//b 2x' loading=lazy>"
            + "<img src='https://b.example/c.png' alt='外圖'><img src='/media/../admin' alt=''>");

        Assert.Equal(
            "<img src=\"/media/a1.webp\" alt=\"橋\" width=\"640\" loading=\"lazy\"><a href=\"https://b.example/c.png\" rel=\"nofollow noopener ugc\">外圖</a>",
            html.Value);
    }

    [Fact]
    public void A_picture_from_elsewhere_inside_a_link_does_not_make_a_second_link()
    {
        var html = HtmlAllowList.Sanitize("<a href='/a'><img src='https://b.example/c.png' alt='外圖'></a>");

        Assert.Equal("<a href=\"/a\">外圖</a>", html.Value);
    }

    [Theory]
    [InlineData("<p>甲<button><p>乙")]
    [InlineData("<a href=/a><object><a href=/b>甲</a></object></a>")]
    [InlineData("<table><a href=/a>甲<tr><td>乙")]
    [InlineData("<b><p>甲</b>乙<i><table><td></i>丙")]
    [InlineData("<pre>\n\n甲</pre><li>乙<ul><li>丙")]
    [InlineData("甲&#13;乙&#0;丙&nbsp;&lt;script&gt;&amp;lt;")]
    [InlineData("<svg></p><style><a title='</style><img src onerror=alert(1)>'>")]
    [InlineData("<h2><p>甲</h2><dl><dt>乙<dd>丙</dl>")]
    public void What_was_sanitised_reads_as_the_same_tree_ever_after(string html)
    {
        var once = HtmlAllowList.Sanitize(html).Value;

        Assert.Equal(once, HtmlAllowList.Sanitize(once).Value);
        Assert.Equal(once, new HtmlParser().ParseDocument("<!doctype html><body>" + once).Body!.InnerHtml);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<b id=x><p></i>")]
    public void Endless_nesting_is_answered_with_its_text(string tag)
    {
        var html = HtmlAllowList.Sanitize(string.Concat(Enumerable.Repeat(tag, 50_000)) + "甲");

        Assert.EndsWith("甲", html.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('<', html.Value);
    }

    [Fact]
    public void Moderate_nesting_beyond_the_page_s_needs_loses_only_its_tags()
    {
        var html = HtmlAllowList.Sanitize(string.Concat(Enumerable.Repeat("<blockquote>", 400)) + "甲");

        Assert.Equal("甲", html.Value);
    }

    [Fact]
    public void Many_threads_may_sanitise_at_once()
    {
        var results = new string[200];

        Parallel.For(0, results.Length, i => results[i] = HtmlAllowList.Sanitize($"<p onclick=x>{i}</p>").Value);

        Assert.Equal(Enumerable.Range(0, results.Length).Select(i => $"<p>{i}</p>"), results);
    }

    [Theory]
    [InlineData("甲&#1;乙&#xFFFE;丙", "甲乙丙")]
    [InlineData("甲\u0008乙\uFFFF", "甲乙")]
    [InlineData("甲\n\t乙", "甲\n\t乙")]
    public void What_no_feed_can_hold_goes_out(string html, string clean) => Assert.Equal(clean, HtmlAllowList.Sanitize(html).Value);
}

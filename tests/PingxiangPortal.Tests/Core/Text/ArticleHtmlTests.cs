using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class ArticleHtmlTests
{
    [Fact]
    public void Headings_go_from_h2_to_h4_because_the_title_is_the_h1()
    {
        var html = ArticleHtml.Render("# 一\n\n## 二\n\n### 三\n\n#### 四\n\n###### 六").Value;

        Assert.Equal("<h2>一</h2>\n<h2>二</h2>\n<h3>三</h3>\n<h4>四</h4>\n<h4>六</h4>\n", html);
    }

    [Theory]
    [InlineData("前文**《甲》**後文", "<p>前文<strong>《甲》</strong>後文</p>\n")]
    [InlineData("~~舊~~新", "<p><del>舊</del>新</p>\n")]
    [InlineData("3. 三\n4. 四", "<ol start=\"3\">\n<li>三</li>\n<li>四</li>\n</ol>\n")]
    [InlineData("甲  \n乙", "<p>甲<br>\n乙</p>\n")]
    [InlineData("> 甲\n\n***", "<blockquote>\n<p>甲</p>\n</blockquote>\n<hr>\n")]
    [InlineData("`a<b`", "<p><code>a&lt;b</code></p>\n")]
    [InlineData("", "")]
    public void Markdown_becomes_html(string markdown, string expected) =>
        Assert.Equal(expected, ArticleHtml.Render(markdown).Value);

    [Fact]
    public void Html_in_the_text_is_shown_and_not_run() =>
        Assert.Equal("<p>&lt;b onclick=x&gt;甲&lt;/b&gt;</p>\n", ArticleHtml.Render("<b onclick=x>甲</b>").Value);

    [Fact]
    public void Tables_scroll_by_keyboard_and_say_what_their_columns_are()
    {
        var html = ArticleHtml.Render("|街道|戶數|\n|:--|--:|\n|鳳凰|12|").Value;

        Assert.Equal(
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"表格\">\n<table>\n<thead>\n<tr>\n"
            + "<th scope=\"col\">街道</th>\n<th scope=\"col\" class=\"align-right\">戶數</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            + "<td>鳳凰</td>\n<td class=\"align-right\">12</td>\n</tr>\n</tbody>\n</table>\n</div>\n",
            html.Replace("class=\"align-right\" scope=\"col\"", "scope=\"col\" class=\"align-right\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("```cs\nvar a;\n```")]
    [InlineData("    var a;")]
    public void Code_scrolls_by_keyboard(string markdown) =>
        Assert.StartsWith("<pre tabindex=\"0\"><code>var a;", ArticleHtml.Render(markdown).Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("見https://a.example/b，詳見附件。", "<p>見<a href=\"https://a.example/b\" rel=\"nofollow noopener ugc\">https://a.example/b</a>，詳見附件。</p>\n")]
    [InlineData("官網www.a.example查看", "<p>官網<a href=\"http://www.a.example\" rel=\"nofollow noopener ugc\">www.a.example</a>查看</p>\n")]
    [InlineData("網址：https://a.example。**完**", "<p>網址：<a href=\"https://a.example\" rel=\"nofollow noopener ugc\">https://a.example</a>。<strong>完</strong></p>\n")]
    [InlineData("tel:1 ftp://a.example", "<p>tel:1 ftp://a.example</p>\n")]
    public void Bare_addresses_in_chinese_text_become_links_and_take_no_han_with_them(string markdown, string expected) =>
        Assert.Equal(expected, ArticleHtml.Render(markdown).Value);

    [Theory]
    [InlineData("![橋](/media/a.webp)", "<figure><img src=\"/media/a.webp\" alt=\"橋\"></figure>\n")]
    [InlineData("![外圖](https://b.example/c.png)", "<p><a href=\"https://b.example/c.png\" rel=\"nofollow noopener ugc\">外圖</a></p>\n")]
    [InlineData("甲![](https://b.example/c.png)", "<p>甲</p>\n")]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>\n")]
    public void Pictures_and_links_follow_the_site_s_rules(string markdown, string expected) =>
        Assert.Equal(expected, ArticleHtml.Render(markdown).Value);

    [Fact]
    public void Text_that_nests_too_deeply_is_kept_as_plain_paragraphs()
    {
        var html = ArticleHtml.Render(new string('>', 100) + " 甲\n\n**乙**").Value;

        Assert.Equal($"<p>{string.Concat(Enumerable.Repeat("&gt;", 100))} 甲</p>\n<p>**乙**</p>\n", html);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[a][b")]
    [InlineData("*a **b ")]
    [InlineData("`a ")]
    [InlineData("[a]: /b\n")]
    [InlineData("|a")]
    [InlineData("|a|\n|-|\n\n")]
    [InlineData("http://a.b ")]
    [InlineData("a\n=\n")]
    [InlineData("<a ")]
    [InlineData("\\")]
    [InlineData("&#")]
    [InlineData("\0")]
    public async Task Repeating_one_mark_to_the_limit_of_a_body_neither_throws_nor_hangs(string mark)
    {
        var markdown = string.Concat(Enumerable.Repeat(mark, 300_000 / mark.Length));

        var html = await Task.Run(() => ArticleHtml.Render(markdown)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.NotNull(html);
    }

    [Fact]
    public void Broken_text_renders_too() => Assert.NotNull(ArticleHtml.Render("\uD800[\uDC00](\uD800) \0\uFFFF"));

    [Fact]
    public void A_long_real_article_keeps_its_markup()
    {
        var section = "## 小標題\n\n" + new string('萍', 400) + "**重點**[鏈接](/a)。\n\n|甲|乙|\n|-|-|\n|**1**|2|\n\n";

        var html = ArticleHtml.Render(string.Concat(Enumerable.Repeat(section, 600))).Value;

        Assert.Equal(600, html.Split("<h2>").Length - 1);
        Assert.Equal(600, html.Split("<table>").Length - 1);
    }
}

using System.Text;
using AngleSharp.Dom;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("# 題\n\n甲 **乙**[丙](/a)\n\n丁", "題\n甲 乙丙\n丁")]
    [InlineData("甲  \n乙", "甲\n乙")]
    [InlineData("- 甲\n- 乙\n\n  丙\n\n丁", "甲\n乙\n丙\n丁")]
    [InlineData("> 甲\n\n乙", "甲\n乙")]
    [InlineData("|甲|乙|\n|-|-|\n|1|2|\n\n丙", "甲 乙\n1 2\n丙")]
    [InlineData("```\na  b\nc\n```\n丙", "a b\nc\n丙")]
    [InlineData("甲![橋](/media/a.webp)乙 &lt;b&gt;", "甲乙 <b>")]
    public void Visible_text_has_one_line_for_each_block(string markdown, string expected) =>
        Assert.Equal(expected, PlainText.FromHtml(ArticleHtml.Render(markdown)));

    [Theory]
    [InlineData("<p>甲<br>乙</p>丙<hr>丁<div class=\"x\"><p>戊</p></div>己")]
    [InlineData("<ul><li>甲<ul><li>乙</li></ul>丙</li><li><p>丁</p></li></ul>")]
    [InlineData("<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>丙</td><td>丁</td></tr></tbody></table>戊")]
    [InlineData("<pre>\n甲\n  乙\n</pre>丙\n丁<pre><code>戊\n己</code></pre>")]
    [InlineData("<p>甲<img src=\"/media/a.webp\" alt=\"a > b\">乙<a href=\"/a?b=c&amp;d\" title=\"<\">丙</a></p>")]
    [InlineData("1 &lt; 2 &amp;&amp; 3 &gt; 2 &amp;lt; &nbsp;&#x1F600; &copy; & &unknown; &#x27;'\"")]
    [InlineData("<p><strong>甲</strong> <em>乙</em>\n\t丙</p>\n\n<blockquote><p>丁</p></blockquote>")]
    [InlineData("<a href=\"/a\"><p>甲</p></a>乙<strong><div>丙</div></strong>丁")]
    [InlineData("<<<p <p>甲</q></p/><br/><img src='x' alt='\"'>乙<!-- 丙 --><script>丁</script>")]
    public void It_is_the_text_that_the_tree_has(string markup)
    {
        var html = HtmlAllowList.Sanitize(markup);

        Assert.Equal(OfTree(html), PlainText.FromHtml(html));
    }

    private static string OfTree(SafeHtml html)
    {
        using var document = HtmlTree.Parse(html.Value);
        var text = new StringBuilder();

        foreach (var (node, _) in HtmlTree.Walk(document.Body!)) // a parsed document has a body
        {
            var isAfterBlock = node.PreviousSibling is IElement previous && IsBlock(previous);
            text.Append(isAfterBlock || node is IElement element && IsBlock(element) ? "\n" : node is IElement { LocalName: "td" or "th" } ? " " : "");
            text.Append(node is not IText words ? "" : words.ParentElement?.Closest("pre") is not null ? words.Data : words.Data.Replace('\n', ' '));
        }

        var lines = text.ToString()
            .Split('\n')
            .Select(line => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }

    private static bool IsBlock(IElement element) => element.LocalName is
        "p" or "br" or "hr" or "h2" or "h3" or "h4" or "pre" or "blockquote" or "ul" or "ol" or "li" or "table" or "tr" or "div";
}

using BenchmarkDotNet.Attributes;
using PingxiangPortal.Benchmarks.Filling;
using PingxiangPortal.Core.Import;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Benchmarks;

/// <summary>What an import or a save spends its time on, for an article of usual length and for a long one.</summary>
public class CoreFunctions
{
    private const int ExcerptLength = 120;

    private string markdown = "";
    private string crawled = "";
    private string untouched = "";
    private SafeHtml html = SafeHtml.Empty;
    private string plain = "";

    /// <summary>Paragraphs of about 120 characters: a usual article, and a work report.</summary>
    [Params(8, 200)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public void WriteTexts()
    {
        var numbers = new SeededNumbers((ulong)Paragraphs);
        var paragraphs = new List<string>();

        for (var at = 0; at < Paragraphs; at++)
        {
            var sentences = MadeUpNews.Sentence(ref numbers) + MadeUpNews.Sentence(ref numbers) + MadeUpNews.Sentence(ref numbers);
            paragraphs.Add((at % 8 == 3 ? "## 小標題\n\n" : "") + (at % 5 == 2 ? "- " : "") + sentences + "**重點**");
        }

        markdown = string.Join("\n\n", paragraphs);
        html = ArticleHtml.Render(markdown);
        plain = PlainText.FromHtml(html);
        untouched = plain.Replace("，", "(註)，", StringComparison.Ordinal);
        // As the crawled pages have it: the reading behind some Traditional characters.
        crawled = plain
            .Replace("現", "現(xiàn)", StringComparison.Ordinal)
            .Replace("員", "員(yuán)", StringComparison.Ordinal)
            .Replace("設", "設(shè)", StringComparison.Ordinal);

        if (crawled == plain || PinyinResidue.Remove(crawled) != plain)
        {
            throw new InvalidOperationException("The made-up residue is none that is removed.");
        }
    }

    [Benchmark]
    public string Residue_removed() => PinyinResidue.Remove(crawled);

    [Benchmark]
    public string No_residue_but_parentheses() => PinyinResidue.Remove(untouched);

    [Benchmark]
    public SafeHtml Markdown_rendered() => ArticleHtml.Render(markdown);

    [Benchmark]
    public SafeHtml Html_sanitized() => HtmlAllowList.Sanitize(html.Value);

    [Benchmark]
    public string Plain_text() => PlainText.FromHtml(html);

    [Benchmark]
    public string Excerpt_cut() => Excerpt.Of(plain, ExcerptLength);
}

using System.Globalization;
using System.Text;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>Articles by their number, in the product's own shape: written, rendered and published as the desk does it.</summary>
internal sealed class MadeUpNews(int articles)
{
    private const int Years = 15;
    private const int Paragraphs = 8;
    private const int ParagraphPool = 512;
    private const string Writer = "編輯部";

    private static readonly DateTime Newest = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Oldest = Newest.AddYears(-Years);

    // A body is put together from paragraphs that were rendered once: rendering a million bodies takes a quarter of an hour.
    private readonly (string Markdown, string Html, int Characters)[] pool =
        [.. Enumerable.Range(0, ParagraphPool).Select(number => MadeUpParagraph((ulong)number))];

    /// <summary>When an article was published: evenly over the years, the last number newest.</summary>
    public DateTime PublishedUtc(long id)
    {
        var step = (Newest - Oldest) / articles;
        // Whole milliseconds, as no engine keeps a tenth of a microsecond.
        var time = Oldest + step * (id - 1);
        return new DateTime(time.Ticks - time.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
    }

    public MadeUpArticle Article(long id)
    {
        var numbers = new SeededNumbers((ulong)id);
        var (markdown, html, reading) = Body(ref numbers);
        var time = PublishedUtc(id);
        var text = new ArticleText
        {
            Title = Headline(ref numbers),
            Summary = Sentence(ref numbers) + Sentence(ref numbers),
            Markdown = markdown,
            CategoryId = 1 + numbers.Below(MadeUpFrame.CategoryCount),
            PublisherId = 1 + numbers.Below(MadeUpFrame.PublisherCount),
            PublishUtc = time,
            SourceName = numbers.Below(3) == 0 ? numbers.OneOf(MadeUpWords.Places) + "融媒體中心" : "",
        };
        var rendered = new RenderedText(SafeHtml.Empty, ArticleHtml.RendererVersion, reading, Core.Text.Chinese.Script.Hant);
        var edit = new Edit(null, Writer, time);
        var article = new Article(text, rendered, edit);
        article.Publish(article.Revisions[0], rendered, edit);
        return new MadeUpArticle(id, article, html);
    }

    /// <summary>A headline of about 20 characters.</summary>
    public static string Headline(ref SeededNumbers numbers) => string.Create(
        CultureInfo.InvariantCulture,
        $"{numbers.OneOf(MadeUpWords.Places)}{numbers.OneOf(MadeUpWords.Actors)}{numbers.OneOf(MadeUpWords.Deeds)}第{1 + numbers.Below(90)}期{numbers.OneOf(MadeUpWords.Matters)}");

    public static string Sentence(ref SeededNumbers numbers) =>
        $"{numbers.OneOf(MadeUpWords.Openings)}{numbers.OneOf(MadeUpWords.Clauses)}，{numbers.OneOf(MadeUpWords.Clauses)}。";

    private (string Markdown, string Html, ReadingTime Reading) Body(ref SeededNumbers numbers)
    {
        var (markdown, html, characters) = (new StringBuilder(), new StringBuilder(), 0);

        for (var at = 0; at < Paragraphs; at++)
        {
            var paragraph = numbers.OneOf(pool);
            markdown.Append(at > 0 ? "\n\n" : "").Append(paragraph.Markdown);
            html.Append(paragraph.Html);
            characters += paragraph.Characters;
        }

        return (markdown.ToString(), html.ToString(), new ReadingTime(characters, Math.Max(1, characters / 330)));
    }

    private static (string Markdown, string Html, int Characters) MadeUpParagraph(ulong number)
    {
        var numbers = new SeededNumbers(number ^ 0x5EED);
        var markdown = Sentence(ref numbers) + $"**{numbers.OneOf(MadeUpWords.Matters)}**方面，" + Sentence(ref numbers);
        var rendered = RenderedText.Of(markdown);
        return (markdown, rendered.Html.Value, rendered.Reading.Characters);
    }
}

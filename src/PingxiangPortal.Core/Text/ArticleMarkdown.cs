using System.Globalization;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using PingxiangPortal.Core.Text.Pictures;

namespace PingxiangPortal.Core.Text;

/// <summary>Reads an article's Markdown and writes it with the elements that an article page uses; not yet safe.</summary>
internal static class ArticleMarkdown
{
    private const int MaximumNestingDepth = 64;
    private const int MaximumParts = 5_000;
    private const int MaximumBlocks = 60_000;

    private static readonly MarkdownPipeline Pipeline = Dialect().Build();
    private static readonly MarkdownPipeline PipelineWithPlaces = Dialect().UsePreciseSourceLocation().Build();

    /// <summary>What counts as Markdown in an article.</summary>
    public static MarkdownPipelineBuilder Dialect() => new MarkdownPipelineBuilder { MaximumNestingDepth = MaximumNestingDepth }
        .DisableHtml()
        .Use<HanAutoLinks>()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseCjkFriendlyEmphasis();

    /// <returns>Null when the text, one list, table or paragraph has more parts than the sanitizer reads in good time.</returns>
    /// <exception cref="ArgumentException">The text nests deeper than 64 levels.</exception>
    public static string? ToHtml(string markdown, KnownPictures pictures)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var blocks = document.Descendants<Block>().Prepend(document).ToList();
        if (blocks.Count > MaximumBlocks || blocks.Any(IsTooLarge))
        {
            return null;
        }

        // Enclosed words hide their parts and make new ones, so the paragraphs are measured before and after.
        blocks.ForEach(NoConvertMarks.Apply);
        blocks.ForEach(Shape);
        blocks.ForEach(block => PictureShaping.Apply(block, pictures));
        return blocks.Any(IsTooLarge) ? null : Write(document);
    }

    /// <summary>Reads Markdown without writing it; every part knows its place in the source.</summary>
    /// <returns>Null for what <see cref="ToHtml"/> doesn't write either.</returns>
    /// <exception cref="ArgumentException">The text nests deeper than 64 levels.</exception>
    public static MarkdownDocument? Read(string markdown)
    {
        var document = Markdown.Parse(markdown, PipelineWithPlaces);
        var blocks = document.Descendants<Block>().Prepend(document).ToList();
        return blocks.Count > MaximumBlocks || blocks.Any(IsTooLarge) ? null : document;
    }

    private static bool IsTooLarge(Block block) => block switch
    {
        ContainerBlock container => container.Count > MaximumParts,
        LeafBlock { Inline: { } inline } => inline.Skip(MaximumParts).Any(),
        _ => false,
    };

    private static void Shape(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                // The page's own h1 is the article's title.
                heading.Level = Math.Clamp(heading.Level, 2, 4);
                break;
            case CodeBlock code:
                code.GetAttributes().AddProperty("tabindex", "0");
                break;
            case Table table:
                ShapeTable(table);
                break;
        }
    }

    private static void ShapeTable(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var column = 0; column < row.Count; column++)
            {
                var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
                ShapeCell(row, (TableCell)row[column], alignment);
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }

    private static void ShapeCell(TableRow row, TableCell cell, TableColumnAlign? alignment)
    {
        if (row.IsHeader)
        {
            cell.GetAttributes().AddProperty("scope", "col");
        }

        if (alignment is TableColumnAlign.Center or TableColumnAlign.Right)
        {
            cell.GetAttributes().AddClass(alignment == TableColumnAlign.Center ? "align-center" : "align-right");
        }
    }

    private static string Write(MarkdownDocument document)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { MaximumNestingDepth = MaximumNestingDepth };
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.Replace<ParagraphRenderer>(new FigureRenderer());
        renderer.ObjectRenderers.Add(new NoConvertRenderer());
        renderer.ObjectRenderers.FindExact<CodeBlockRenderer>()!.OutputAttributesOnPre = true;
        renderer.Render(document);
        return writer.ToString();
    }
}

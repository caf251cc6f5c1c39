using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PingxiangPortal.Core.Text;

/// <summary>The running text of one paragraph, heading or cell, letter by letter, with where each stands in the source.</summary>
/// <remarks>
/// Marks of emphasis and the brackets of links leave no trace: letters on both sides of them are neighbours, as for readers.
/// </remarks>
internal sealed class MarkdownLetters
{
    /// <summary>Stands for what is no running text: code, an address, a picture, an entity.</summary>
    public const char Barrier = '\uFFFC';

    /// <summary>Where a letter stands that must not be changed.</summary>
    public const int Nowhere = -1;

    private static readonly MarkdownPipeline Pipeline = ArticleMarkdown.Dialect().UsePreciseSourceLocation().Build();

    private readonly string source;

    private MarkdownLetters(string source, ContainerInline text)
    {
        this.source = source;
        AddAll(text);
    }

    public List<char> Letters { get; } = [];

    /// <summary>For each letter its place in the source, or <see cref="Nowhere"/>.</summary>
    public List<int> Places { get; } = [];

    /// <returns>Null when the text is one of those that are shown plain.</returns>
    public static IReadOnlyList<MarkdownLetters>? TryRead(string markdown)
    {
        if (!MarkdownBounds.Hold(markdown))
        {
            return null;
        }

        try
        {
            var blocks = Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>().Where(block => block.Inline is not null);
            return [.. blocks.Select(block => new MarkdownLetters(markdown, block.Inline!))];
        }
        catch (ArgumentException)
        {
            // Markdig's word for a text that nests too deep.
            return null;
        }
    }

    /// <summary>Tells whether two readings have the same blocks with the same code, links and breaks in them.</summary>
    public static bool HaveSameShape(IReadOnlyList<MarkdownLetters> before, IReadOnlyList<MarkdownLetters>? after) =>
        after is not null && before.Select(Shape).SequenceEqual(after.Select(Shape));

    private static (int Barriers, int Breaks, int Signs) Shape(MarkdownLetters run) =>
        (run.Letters.Count(letter => letter == Barrier), run.Letters.Count(letter => letter == '\n'), run.Letters.Count(letter => letter is '*' or '[' or ']'));

    private void AddAll(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case LineBreakInline:
                Add('\n', Nowhere);
                break;
            case EmphasisInline { DelimiterChar: not '*' } other:
                // Its signs may need the space beside them.
                Add(Barrier, Nowhere);
                AddAll(other);
                Add(Barrier, Nowhere);
                break;
            case LinkInline { IsImage: false, IsAutoLink: false } or EmphasisInline:
                AddAll((ContainerInline)inline);
                break;
            default:
                Add(Barrier, Nowhere);
                break;
        }
    }

    private void AddLiteral(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var start = StartOf(literal, text);
        for (var at = 0; at < text.Length; at++)
        {
            Add(text[at], start < 0 ? Nowhere : start + at);
        }
    }

    /// <summary>Where a literal begins in the source; the span of one in a table's cell has the spaces around it, too.</summary>
    private int StartOf(LiteralInline literal, ReadOnlySpan<char> text)
    {
        var span = literal.Span;
        if (literal.IsFirstCharacterEscaped || span.Start < 0 || span.Length < text.Length || span.End >= source.Length)
        {
            return Nowhere;
        }

        var written = source.AsSpan(span.Start, span.Length);
        return written.Trim(' ').SequenceEqual(text.Trim(' ')) ? span.Start + written.IndexOf(text) : Nowhere;
    }

    private void Add(char letter, int place)
    {
        Letters.Add(letter);
        Places.Add(place);
    }
}

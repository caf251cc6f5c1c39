using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PingxiangPortal.Core.Text;

/// <summary>Finds <c>-{萍鄉}-</c> in a parsed article: the words between are not converted between the scripts.</summary>
/// <remarks>
/// The notation is that of the Chinese Wikipedia. Marks count in running text, in pairs that stand in the same element;
/// other marks may stand between them. A backslash before either sign makes it text.
/// </remarks>
internal static class NoConvertMarks
{
    private const string Opening = "-{";
    private const string Closing = "}-";

    public static void Apply(Block block)
    {
        if (block is LeafBlock { Inline: { } line })
        {
            line.FindDescendants<ContainerInline>().Prepend(line).ToList().ForEach(EncloseWords);
        }
    }

    private static void EncloseWords(ContainerInline container)
    {
        (LiteralInline Literal, int At)? open = null;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is LiteralInline literal)
            {
                open = Read(literal, open);
            }
        }
    }

    /// <summary>Reads a literal up to the first pair that ends in it; what follows the pair is a literal of its own.</summary>
    /// <returns>The last opening mark that waits for its end, if any.</returns>
    private static (LiteralInline Literal, int At)? Read(LiteralInline literal, (LiteralInline Literal, int At)? open)
    {
        var from = literal.IsFirstCharacterEscaped ? 1 : 0;
        while (IndexOf(literal, Closing, from) is >= 0 and var close)
        {
            open = LastOpening(literal, from, close) ?? open;
            if (open is { } start && (start.Literal != literal || start.At + Opening.Length < close))
            {
                Enclose(start.Literal, start.At, literal, close);
                return null;
            }

            open = null;
            from = close + Closing.Length;
        }

        return LastOpening(literal, from, literal.Content.Length) ?? open;
    }

    private static int IndexOf(LiteralInline literal, string mark, int from)
    {
        var found = literal.Content.AsSpan()[from..].IndexOf(mark);
        return found < 0 ? found : from + found;
    }

    private static (LiteralInline Literal, int At)? LastOpening(LiteralInline literal, int from, int end)
    {
        var found = literal.Content.AsSpan()[from..end].LastIndexOf(Opening);
        return found < 0 ? null : (literal, from + found);
    }

    private static void Enclose(LiteralInline first, int open, LiteralInline last, int close)
    {
        var after = Part(last, close + Closing.Length, last.Content.Length);
        last.InsertAfter(after);
        var start = Part(first, open + Opening.Length, first == last ? close : first.Content.Length);
        first.InsertAfter(start);
        last.Content = Part(last, 0, close).Content;
        first.Content = Part(first, 0, open).Content;

        var words = new NoConvertInline();
        first.InsertAfter(words);
        while (words.NextSibling is { } next && next != after)
        {
            next.Remove();
            words.AppendChild(next);
        }
    }

    private static LiteralInline Part(LiteralInline literal, int start, int end)
    {
        var text = literal.Content;
        return new LiteralInline(new StringSlice(text.Text, text.Start + start, text.Start + end - 1));
    }
}

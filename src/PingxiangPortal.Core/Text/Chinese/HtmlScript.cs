using AngleSharp.Dom;

namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Converts what readers see or hear of one HTML fragment and leaves the rest of the markup alone.</summary>
/// <remarks>
/// A phrase may run across marks, as in <c>头&lt;em&gt;发&lt;/em&gt;</c>: the text of a line is converted as one and then
/// cut again where it was joined. A block, a line break, a picture or kept text ends a line.
/// </remarks>
internal sealed class HtmlScript(Func<AnchoredText, AnchoredText> convert)
{
    private static readonly string[] ReadAloud = ["alt", "title", "aria-label", "placeholder"];

    private readonly List<IText> line = [];
    private IElement? lineBlock;
    private bool isChanged;

    public SafeHtml Apply(SafeHtml html)
    {
        using var document = HtmlTree.Parse(html.Value);
        var body = document.Body!;
        Convert(body);
        return isChanged ? SafeHtml.AlreadySanitized(HtmlTree.Write(body)) : html;
    }

    private void Convert(IElement body)
    {
        var path = new List<HtmlPlace> { new(body, IsKept: false) };
        foreach (var (node, depth) in HtmlTree.Walk(body))
        {
            path.RemoveRange(depth, path.Count - depth);
            if (node is IText text)
            {
                Read(text, path[^1]);
            }

            path.Add(node is IElement element ? Enter(element, path[^1]) : path[^1]);
        }

        EndLine();
    }

    private void Read(IText text, HtmlPlace place)
    {
        if (place.Block != lineBlock)
        {
            EndLine();
            lineBlock = place.Block;
        }

        if (!place.IsKept && text.Data.Length > 0)
        {
            line.Add(text);
        }
    }

    private HtmlPlace Enter(IElement element, HtmlPlace outside)
    {
        var inside = outside.Inside(element);
        if (inside != outside)
        {
            EndLine();
        }

        if (!outside.IsKept && !HtmlPlace.IsNotForConversion(element))
        {
            ConvertAttributes(element);
        }

        return inside;
    }

    private void EndLine()
    {
        if (line.Exists(text => !string.IsNullOrWhiteSpace(text.Data)))
        {
            ConvertLine();
        }

        line.Clear();
    }

    private void ConvertLine()
    {
        var source = new AnchoredText();
        line.ForEach(text => source.AppendMarked(text.Data));
        var target = convert(source);
        for (var i = 0; i < line.Count; i++)
        {
            var start = target.Marks[i];
            var end = i + 1 < line.Count ? target.Marks[i + 1] : target.Length;
            Write(line[i], target.Characters[start..end]);
        }
    }

    private void Write(IText text, ReadOnlySpan<char> converted)
    {
        if (!converted.SequenceEqual(text.Data))
        {
            text.Data = converted.ToString();
            isChanged = true;
        }
    }

    private void ConvertAttributes(IElement element)
    {
        foreach (var name in ReadAloud)
        {
            if (element.GetAttribute(name) is { Length: > 0 } value)
            {
                WriteAttribute(element, name, value);
            }
        }
    }

    private void WriteAttribute(IElement element, string name, string value)
    {
        var source = new AnchoredText();
        source.AppendMarked(value);
        var converted = convert(source).Characters;
        if (!converted.SequenceEqual(value))
        {
            element.SetAttribute(name, converted.ToString());
            isChanged = true;
        }
    }
}

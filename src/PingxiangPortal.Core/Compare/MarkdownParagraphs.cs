namespace PingxiangPortal.Core.Compare;

/// <summary>A Markdown text cut at its blank lines; put together again it is the same text, byte by byte.</summary>
/// <remarks>A list, a table or a quotation without blank lines in it is one paragraph, as editors see it in the source.</remarks>
internal sealed class MarkdownParagraphs
{
    private readonly string text;
    private readonly List<Paragraph> paragraphs = [];

    public MarkdownParagraphs(string text)
    {
        this.text = text;
        var open = -1;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (IsBlank(text.AsSpan(start, end - start)))
            {
                open = -1;
                continue;
            }

            open = open < 0 ? start : open;
            Grow(new Paragraph(open, end));
        }
    }

    public int Count => paragraphs.Count;

    /// <summary>What stands before the first paragraph; the whole text when there is none.</summary>
    public string Leading => Count == 0 ? text : text[..paragraphs[0].Start];

    /// <summary>What stands behind the last paragraph.</summary>
    public string Trailing => Count == 0 ? "" : text[paragraphs[^1].End..];

    public Paragraph this[int index] => paragraphs[index];

    public string Text(int index) => text[paragraphs[index].Start..paragraphs[index].End];

    /// <summary>Paragraphs in a row with what stands between them.</summary>
    public string Text(ParagraphRange range) =>
        range.IsEmpty ? "" : text[paragraphs[range.First - 1].Start..paragraphs[range.Last - 1].End];

    /// <summary>The number, from 1, of the paragraph in which a position lies, or of the last one before it; 0 before the first.</summary>
    public int NumberAt(int position)
    {
        var found = paragraphs.BinarySearch(new Paragraph(position, 0), Comparer<Paragraph>.Create((a, b) => a.Start.CompareTo(b.Start)));
        return found < 0 ? ~found : found + 1;
    }

    /// <summary>What stands between a paragraph and the one before it; null for the first.</summary>
    public string? GapBefore(int index) => index == 0 ? null : text[paragraphs[index - 1].End..paragraphs[index].Start];

    /// <summary>A number for each paragraph, the same for the same text.</summary>
    /// <param name="numbers">The numbers given so far, to share between the texts that are compared.</param>
    public int[] Ids(Dictionary<string, int> numbers)
    {
        var ids = new int[Count];
        for (var i = 0; i < ids.Length; i++)
        {
            var paragraph = Text(i);
            numbers.TryAdd(paragraph, numbers.Count);
            ids[i] = numbers[paragraph];
        }

        return ids;
    }

    private void Grow(Paragraph grown)
    {
        if (Count > 0 && paragraphs[^1].Start == grown.Start)
        {
            paragraphs[^1] = grown;
        }
        else
        {
            paragraphs.Add(grown);
        }
    }

    // CommonMark 0.31.2, section 2.1: a line of spaces and tabs; an ideographic space is text.
    private static bool IsBlank(ReadOnlySpan<char> line) => line.Trim(" \t\r").IsEmpty;
}

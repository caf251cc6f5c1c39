using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>Paragraphs that fill a phone: at 20 characters a line, 160 are eight lines.</summary>
internal static class ParagraphLengths
{
    private const int Longest = 160;

    public static QualityCheck Check(QualityBody body)
    {
        var places = body.Tree.Descendants<ParagraphBlock>()
            .Where(paragraph => paragraph.Parent is not TableCell && paragraph.Span.Length > Longest)
            .Select(paragraph => (Paragraph: paragraph, Words: MarkdownTree.Words(paragraph.Inline)))
            .Where(found => ReadingTime.Of(found.Words).Characters > Longest)
            .Select(found => body.Place(found.Paragraph, found.Words))
            .ToList();
        return places.Count switch
        {
            0 => QualityBody.Fine(QualityKind.ParagraphLength, $"每段不超過 {Longest} 字"),
            1 => QualityBody.Warning(QualityKind.ParagraphLength, $"一段超過 {Longest} 字，建議拆成兩段。", places),
            var count => QualityBody.Warning(QualityKind.ParagraphLength, $"{count} 段超過 {Longest} 字，建議拆短。", places),
        };
    }
}

using System.Globalization;
using PingxiangPortal.Core.Compare;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Admin.Articles;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>Everything that differs between two texts of an article, field by field and paragraph by paragraph.</summary>
internal sealed class Comparison
{
    private readonly List<ComparedRow> rows = [];
    private readonly List<string> sameFields = [];
    private readonly FieldNames names;

    public Comparison(ArticleInput older, ArticleInput newer, FieldNames names)
    {
        this.names = names;
        var body = TextComparison.Of(InputText.Lines(older.Markdown), InputText.Lines(newer.Markdown));
        SameParagraphs = body.SameParagraphs;
        AddFields(ArticleFields.Head, older, newer);
        rows.AddRange(body.Paragraphs.Select(Row));
        AddFields(ArticleFields.Side, older, newer);

        if (sameFields.Count > 0)
        {
            rows.Add(new ComparedRow($"另外 {sameFields.Count} 個欄位相同", [], sameFields));
        }
    }

    public IReadOnlyList<ComparedRow> Rows => rows;

    public int Changed => rows.Count(row => row.IsChanged);

    public int Deleted => rows.Sum(row => row.Count(RunKind.Deleted));

    public int Inserted => rows.Sum(row => row.Count(RunKind.Inserted));

    public int SameParagraphs { get; }

    private void AddFields(IEnumerable<ArticleField> fields, ArticleInput older, ArticleInput newer)
    {
        foreach (var field in fields)
        {
            var (old, @new) = (field.Read(older), field.Read(newer));

            // The title stays in sight: it says what is compared.
            if (old != @new || field == ArticleFields.Head[0])
            {
                rows.Add(new ComparedRow(field.Label, Runs(field, old, @new), []));
            }
            else if (old.Length > 0)
            {
                sameFields.Add($"{field.Label}：{field.Show(old, names)}");
            }
        }
    }

    private IReadOnlyList<TextRun> Runs(ArticleField field, string old, string @new) => field.IsTyped
        ? TextComparison.OfLine(old, @new)
        : [.. Whole(RunKind.Deleted, field.Show(old, names)), .. Whole(RunKind.Inserted, field.Show(@new, names))];

    private static IEnumerable<TextRun> Whole(RunKind kind, string text) =>
        text.Length == 0 ? [] : [new TextRun(kind, text, new StringInfo(text).LengthInTextElements)];

    private static ComparedRow Row(ParagraphChange change) => new(
        change.Kind switch
        {
            ParagraphChangeKind.Same => $"正文{ParagraphWords.Of(change.New)}相同",
            ParagraphChangeKind.Deleted => $"正文原{ParagraphWords.Of(change.Old)}：刪去",
            ParagraphChangeKind.Inserted => $"正文{ParagraphWords.Of(change.New)}：新增",
            _ => $"正文{ParagraphWords.Of(change.New)}",
        },
        change.Runs,
        change.Unchanged);
}

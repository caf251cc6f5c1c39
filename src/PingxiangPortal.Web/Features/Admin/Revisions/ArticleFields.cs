using System.Globalization;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Admin.Articles;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>Every field of the editor's form but the body, in the order in which people look at them.</summary>
internal static class ArticleFields
{
    /// <summary>Those above the body: title, address and summary.</summary>
    public static IReadOnlyList<ArticleField> Head { get; } =
    [
        Line("標題", form => form.Title, (form, value) => form.Title = value),
        Line("網址", form => form.Slug, (form, value) => form.Slug = value),
        Line("摘要", form => form.Summary, (form, value) => form.Summary = value),
    ];

    /// <summary>Those beside it.</summary>
    public static IReadOnlyList<ArticleField> Side { get; } =
    [
        Number("分類", form => form.CategoryId, (form, value) => form.CategoryId = value ?? 0, (id, names) => string.Join(" › ", names.Tree.PathTo(id).Select(each => each.Name))),
        new("標籤", IsTyped: true) { Read = form => ReadTags(form.Tags), Write = (form, value) => form.Tags = value },
        new("相關文章", IsTyped: false) { Read = form => ReadRelated(form.Related), Write = (form, value) => form.Related = value, Show = ShowRelated },
        Line("發布者", form => form.Publisher, (form, value) => form.Publisher = value),
        Line("發布時間", form => form.PublishAt, (form, value) => form.PublishAt = value) with { IsTyped = false, Show = (value, _) => value.Replace('T', ' ') },
        Choice("來源", form => form.SourceKind, (form, value) => form.SourceKind = value, FieldWords.Of),
        Line("原單位", form => form.SourceName, (form, value) => form.SourceName = value),
        Line("原標題", form => form.OriginalTitle, (form, value) => form.OriginalTitle = value),
        Line("原作者", form => form.OriginalAuthor, (form, value) => form.OriginalAuthor = value),
        Line("原文網址", form => form.OriginalUrl, (form, value) => form.OriginalUrl = value),
        Choice("人工智能", form => form.UsedAi switch { null => (AiUse?)null, false => AiUse.None, true => form.AiUse }, WriteAiUse, FieldWords.Of),
        Number("封面圖", form => form.CoverId, (form, value) => form.CoverId = value, (id, names) => names.Pictures.GetValueOrDefault(id, $"第 {id} 號圖片")),
        Choice("這次改的是", form => form.Change, (form, value) => form.Change = value, FieldWords.Of),
        Line("給讀者的一句話", form => form.ChangeNote, (form, value) => form.ChangeNote = value),
    ];

    private static ArticleField Line(string label, Func<ArticleInput, string?> read, Action<ArticleInput, string> write) =>
        new(label, IsTyped: true) { Read = form => InputText.OneLine(read(form)), Write = write };

    private static ArticleField Number(string label, Func<ArticleInput, long?> read, Action<ArticleInput, long?> write, Func<long, FieldNames, string> show) =>
        new(label, IsTyped: false)
        {
            Read = form => read(form)?.ToString(CultureInfo.InvariantCulture) ?? "",
            Write = (form, value) => write(form, ParseNumber(value)),
            Show = (value, names) => ParseNumber(value) is { } id ? show(id, names) : "",
        };

    private static ArticleField Choice<T>(string label, Func<ArticleInput, T?> read, Action<ArticleInput, T?> write, Func<T, string> show)
        where T : struct, Enum => new(label, IsTyped: false)
        {
            Read = form => read(form)?.ToString() ?? "",
            Write = (form, value) => write(form, ParseChoice<T>(value)),
            Show = (value, _) => ParseChoice<T>(value) is { } choice ? show(choice) : "",
        };

    private static long? ParseNumber(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? ParseChoice<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, out var choice) ? choice : null;

    private static string ReadTags(string? typed) =>
        ArticleTags.TryRead(typed, out var tags) ? ArticleTags.Join(tags) : InputText.OneLine(typed);

    private static string ReadRelated(string? typed) =>
        RelatedLines.TryRead(typed, out var numbers) ? RelatedLines.Write(numbers) : InputText.Lines(typed).Trim();

    private static string ShowRelated(string value, FieldNames names) => RelatedLines.TryRead(value, out var numbers)
        ? string.Join('\n', numbers.Select(number => names.Articles.TryGetValue(number, out var title) ? $"《{title}》" : $"第 {number} 號文章"))
        : value;

    private static void WriteAiUse(ArticleInput form, AiUse? use)
    {
        form.UsedAi = use is null ? null : use != AiUse.None;
        form.AiUse = use is { } used and not AiUse.None ? used : AiUse.Summary;
    }
}

using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Where in an article something changed.</summary>
internal static class FieldWords
{
    public static string Of(ChangedPart part, Reading reading) => part.Field switch
    {
        ChangedField.Title => reading.Say("標題", "标题"),
        ChangedField.Summary => "摘要",
        ChangedField.SourceName => reading.Say("原單位", "原单位"),
        ChangedField.OriginalTitle => reading.Say("原題", "原题"),
        ChangedField.OriginalAuthor => "原作者",
        ChangedField.OriginalUrl => reading.Say("原文網址", "原文网址"),
        ChangedField.Body when part.IsThere => $"正文第 {part.Paragraph} 段",
        ChangedField.Body => $"原正文第 {part.Paragraph} 段",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.Field, null),
    };
}

using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>The words of the editor's choices.</summary>
internal static class FieldWords
{
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Original => "原創",
        SourceKind.Reprint => "轉載",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(AiUse use) => use switch
    {
        AiUse.None => "沒有用過",
        AiUse.Summary => "起草摘要",
        AiUse.Body => "起草正文",
        AiUse.Translation => "翻譯",
        AiUse.Pictures => "製作圖片",
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, null),
    };

    public static string Of(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Typo => "錯字",
        CorrectionKind.Correction => "更正",
        CorrectionKind.Update => "更新",
        CorrectionKind.Withdrawal => "撤回",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

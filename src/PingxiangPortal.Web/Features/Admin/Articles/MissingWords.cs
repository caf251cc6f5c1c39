using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>What the publish gate says about each thing that is missing, and the field where it is mended.</summary>
internal static class MissingWords
{
    public static string Words(this Missing missing) => missing.Kind switch
    {
        MissingKind.Title => "寫一個標題",
        MissingKind.Summary => "寫一句摘要",
        MissingKind.Body => "寫正文",
        MissingKind.PictureDescription => $"給「{missing.Detail}」寫替代文字，或標為裝飾圖片",
        MissingKind.PictureCredit => $"寫明「{missing.Detail}」的圖片來源",
        MissingKind.PictureGone => $"圖片庫裡沒有「{missing.Detail}」，請重新插入或刪掉",
        MissingKind.BlockedWord => $"改掉不能發布的詞「{missing.Detail}」",
        MissingKind.SourceKind => "選擇原創或轉載",
        MissingKind.SourceName => "填寫轉載的原單位",
        MissingKind.OriginalTitle => "填寫轉載的原標題",
        MissingKind.OriginalAuthor => "填寫轉載的原作者",
        MissingKind.OriginalUrl => "填寫轉載的原文網址",
        MissingKind.AiUse => "回答有沒有用過人工智能",
        MissingKind.Change => "選擇這次改的是錯字、更正、更新還是撤回",
        MissingKind.ChangeNote => "寫給讀者的一句話，說明更正了什麼",
        MissingKind.ChangeAhead => "把發布時間改成已經過去的，或留空：讀者看過的文章不能排程",
        MissingKind.Remarks => "處理完還沒解決的批註",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing.Kind, null),
    };

    /// <summary>Where it is mended: a field of the editor's form, or the page of a picture.</summary>
    public static string Place(this Missing missing) =>
        missing.ImageId is { } image ? Links.DeskImage(image)
        : missing.Field() is { } field ? "#Input_" + field
        : "#remarks";

    /// <summary>The name of the field in the editor's form; null for what stands outside of it.</summary>
    public static string? Field(this Missing missing) => missing.Kind switch
    {
        MissingKind.Title => nameof(ArticleInput.Title),
        MissingKind.Summary => nameof(ArticleInput.Summary),
        MissingKind.Body or MissingKind.PictureDescription or MissingKind.PictureCredit or MissingKind.PictureGone or MissingKind.BlockedWord => nameof(ArticleInput.Markdown),
        MissingKind.SourceKind => nameof(ArticleInput.SourceKind),
        MissingKind.SourceName => nameof(ArticleInput.SourceName),
        MissingKind.OriginalTitle => nameof(ArticleInput.OriginalTitle),
        MissingKind.OriginalAuthor => nameof(ArticleInput.OriginalAuthor),
        MissingKind.OriginalUrl => nameof(ArticleInput.OriginalUrl),
        MissingKind.AiUse => nameof(ArticleInput.UsedAi),
        MissingKind.Change => nameof(ArticleInput.Change),
        MissingKind.ChangeNote => nameof(ArticleInput.ChangeNote),
        MissingKind.ChangeAhead => nameof(ArticleInput.PublishAt),
        MissingKind.Remarks => null,
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing.Kind, null),
    };
}

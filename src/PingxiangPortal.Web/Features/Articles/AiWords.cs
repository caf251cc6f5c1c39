using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What readers are told about artificial intelligence.</summary>
internal static class AiWords
{
    /// <summary>One plain sentence; null where it had no part, and where nobody was asked.</summary>
    public static string? Of(AiUse? use, Reading reading) => use switch
    {
        null or AiUse.None => null,
        AiUse.Summary => reading.Say("本文的摘要曾用人工智能起草，經編輯核對。", "本文的摘要曾用人工智能起草，经编辑核对。"),
        AiUse.Body => reading.Say("本文的正文曾用人工智能起草，經編輯核對。", "本文的正文曾用人工智能起草，经编辑核对。"),
        AiUse.Translation => reading.Say("本文的譯文曾用人工智能翻譯，經編輯核對。", "本文的译文曾用人工智能翻译，经编辑核对。"),
        AiUse.Pictures => reading.Say("本文的圖片曾用人工智能製作，經編輯核對。", "本文的图片曾用人工智能制作，经编辑核对。"),
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, null),
    };
}

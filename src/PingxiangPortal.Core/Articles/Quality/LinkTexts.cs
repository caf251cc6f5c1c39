using System.Collections.Frozen;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>Links whose words don't say where they lead: a bare address, 點這裡.</summary>
internal static class LinkTexts
{
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "", "這裡", "这里", "這裏", "此處", "此处", "點這裡", "点这里", "點此", "点此", "點擊", "点击", "點擊這裡", "点击这里",
        "點擊此處", "点击此处", "點擊查看", "点击查看", "按此", "連結", "鏈接", "链接", "詳情", "详情", "更多", "here", "click here", "link", "more");

    public static QualityCheck Check(QualityBody body)
    {
        var places = body.Tree.Descendants<Inline>()
            .Select(link => (Link: link, Words: Words(link)?.Trim()))
            .Where(found => found.Words is { } words && SaysNothing(words))
            .Select(found => body.Place(found.Link, found.Words!.Length == 0 ? "（沒有文字）" : found.Words))
            .ToList();
        return places.Count switch
        {
            0 => QualityBody.Fine(QualityKind.LinkTexts, "連結皆有可讀文字"),
            1 => QualityBody.Warning(QualityKind.LinkTexts, "一個連結看不出通往哪裡，請寫出目的地的名稱。", places),
            var count => QualityBody.Warning(QualityKind.LinkTexts, $"{count} 個連結看不出通往哪裡，請寫出目的地的名稱。", places),
        };
    }

    /// <returns>The words of a link; null for what is none.</returns>
    private static string? Words(Inline inline) => inline switch
    {
        LinkInline { IsImage: false } link => MarkdownTree.Words(link),
        AutolinkInline { IsEmail: false } link => link.Url,
        _ => null,
    };

    private static bool SaysNothing(string words) =>
        Empty.Contains(words.Trim('>', '》', '。', '.', '…', '!', '！', ' '))
        || words.Contains("://", StringComparison.Ordinal)
        || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}

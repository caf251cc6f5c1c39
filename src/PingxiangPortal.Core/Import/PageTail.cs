namespace PingxiangPortal.Core.Import;

/// <summary>The lines that a portal page shows below its article.</summary>
internal static class PageTail
{
    private static readonly string[] Buttons = ["收藏", "分享", "邀請", "邀请"];
    private static readonly string[] Openings = ["上一篇：", "下一篇：", "上一篇:", "下一篇:"];

    private static readonly string[] Titles =
    [
        "最新評論", "最新评论", "相關分類", "相关分类", "下級分類", "下级分类", "相關閱讀", "相关阅读",
    ];

    /// <summary>Where the article ends on a page without reactions: before the tail and the blank lines above it.</summary>
    public static int Start(string[] lines, int from)
    {
        var end = lines.Length;
        while (end > from && (lines[end - 1].Length == 0 || IsTail(lines[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static bool IsTail(string line) =>
        Titles.Contains(line)
        || Openings.Any(opening => line.StartsWith(opening, StringComparison.Ordinal))
        || line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Buttons.Contains(word));
}

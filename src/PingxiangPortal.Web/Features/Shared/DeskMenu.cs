using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The menu of the desk.</summary>
internal static class DeskMenu
{
    private static readonly IReadOnlyList<DeskMenuItem> All =
    [
        new(Links.DeskArticles, "文章", "doc", ForAdministrators: false),
        new(Links.NewArticle, "撰寫新文章", "plus", ForAdministrators: false),
        new(Links.DeskImages, "圖片", "image", ForAdministrators: false),
        new(Links.DeskCategories, "頻道與分類", "tag", ForAdministrators: true),
        new(Links.DeskPeople, "帳號與權限", "user", ForAdministrators: true),
        new(Links.DeskSettings, "網站設定", "gear", ForAdministrators: true),
    ];

    public static IEnumerable<DeskMenuItem> For(bool isAdministrator) =>
        All.Where(item => isAdministrator || !item.ForAdministrators);

    /// <summary>The item that a page belongs to: the one whose address is the longest beginning of the page's.</summary>
    public static DeskMenuItem? Current(PathString path) => All
        .Where(item => path.StartsWithSegments(item.Url, StringComparison.OrdinalIgnoreCase))
        .MaxBy(item => item.Url.Length);
}

/// <summary>One place of the desk.</summary>
internal sealed record DeskMenuItem(string Url, string Label, string Icon, bool ForAdministrators);

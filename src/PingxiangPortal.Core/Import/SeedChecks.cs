using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Core.Import;

/// <summary>What must hold for every document, whatever its form.</summary>
internal static class SeedChecks
{
    public static void Check(SeedDocument document, ProblemList problems, SeedLines lines)
    {
        problems.CheckLength(lines.Head, "網站名稱", document.SiteName, ArticleLimits.NameLength);
        foreach (var category in document.Breadcrumb)
        {
            problems.CheckLength(lines.Head, "分類名稱", category, ArticleLimits.NameLength);
        }

        problems.CheckLength(lines.Title, "標題", document.Title, ArticleLimits.TitleLength);
        problems.CheckLength(lines.Byline, "發布者的名字", document.Publisher, ArticleLimits.NameLength);
        problems.CheckLength(lines.Source, "原作者的名字", document.OriginalAuthor, ArticleLimits.NameLength);
        problems.CheckLength(lines.Source, "來源的名字", document.From, ArticleLimits.NameLength);
        problems.CheckLength(lines.Summary, "摘要", document.Summary, ArticleLimits.SummaryLength);
        problems.CheckLength(lines.Body, "正文", document.Markdown, ArticleLimits.BodyLength);
        if (string.IsNullOrWhiteSpace(document.Markdown))
        {
            problems.Add(lines.Body, "找不到正文。");
        }
    }
}

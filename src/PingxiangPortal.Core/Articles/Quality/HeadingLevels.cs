using Markdig.Syntax;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>Headings that leave a level out: whoever goes from heading to heading looks for what is missing.</summary>
internal static class HeadingLevels
{
    public static QualityCheck Check(QualityBody body)
    {
        var places = new List<QualityPlace>();
        // The page's own h1 is the title, and # is shown as h2.
        var before = 1;
        foreach (var heading in body.Tree.Descendants<HeadingBlock>())
        {
            var level = Math.Max(heading.Level, 2);
            if (level > before + 1)
            {
                places.Add(body.Place(heading, MarkdownTree.Words(heading.Inline)));
            }

            before = level;
        }

        return places.Count == 0
            ? QualityBody.Fine(QualityKind.HeadingLevels, "標題層級連續（H2 → H3）")
            : QualityBody.Warning(
                QualityKind.HeadingLevels, $"{(places.Count == 1 ? "一" : $"{places.Count} ")}處小標題跳了一級：H2 之下用 H3。", places);
    }
}

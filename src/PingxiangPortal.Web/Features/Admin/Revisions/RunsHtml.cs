using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>Writes text with its changes in <c>del</c> and <c>ins</c>. Not a view: its line breaks would be line breaks of the text.</summary>
internal static class RunsHtml
{
    public static IHtmlContent Runs(this IHtmlHelper _, IReadOnlyCollection<TextRun> runs)
    {
        var content = new HtmlContentBuilder(runs.Count * 3 + 1);
        content.Append(runs.Count == 0 ? "（沒有）" : "");

        foreach (var run in runs)
        {
            Append(content, run);
        }

        return content;
    }

    private static void Append(HtmlContentBuilder content, TextRun run)
    {
        switch (run.Kind)
        {
            case RunKind.Deleted:
                content.AppendHtml("<span class=\"visually-hidden\">刪去：</span><del>").Append(run.Text).AppendHtml("</del>");
                break;
            case RunKind.Inserted:
                content.AppendHtml("<span class=\"visually-hidden\">新增：</span><ins>").Append(run.Text).AppendHtml("</ins>");
                break;
            default:
                content.Append(run.Text);
                break;
        }
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>The one place where HTML is written as it is: only the sanitizer can make what goes in.</summary>
internal static class SafeHtmlExtensions
{
    public static IHtmlContent Safe(this IHtmlHelper html, SafeHtml safe) => html.Raw(safe.Value);
}

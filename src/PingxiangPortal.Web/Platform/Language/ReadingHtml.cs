using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Rendering;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Web.Platform.Language;

/// <summary>What views write in the reader's script.</summary>
internal static class ReadingHtml
{
    public static Reading Reading(this IHtmlHelper html) => html.ViewContext.HttpContext.Features.GetRequiredFeature<Reading>();

    /// <inheritdoc cref="Language.Reading.Say"/>
    public static string Say(this IHtmlHelper html, string hant, string hans) => html.Reading().Say(hant, hans);

    /// <inheritdoc cref="Language.Reading.To"/>
    public static string To(this IHtmlHelper html, string local) => html.Reading().To(local);

    /// <inheritdoc cref="Language.Reading.Show(string, Script)"/>
    public static string Show(this IHtmlHelper html, string text, Script written) => html.Reading().Show(text, written);

    /// <summary>The one place where HTML is written as it is: only the sanitizer can make what goes in.</summary>
    public static IHtmlContent Show(this IHtmlHelper html, SafeHtml safe, Script written) =>
        html.Raw(html.Reading().Show(safe, written).Value);

    /// <inheritdoc cref="Language.Reading.ShowName"/>
    public static string ShowName(this IHtmlHelper html, string name) => html.Reading().ShowName(name);
}

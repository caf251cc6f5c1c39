using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Platform.Language;

/// <summary>How the site is read in one script: its interface's words, its addresses, and everybody's text shown in it.</summary>
internal sealed class Reading(ScriptDisplay display, string prefix, Links links)
{
    public Script Script => display.Wanted;

    /// <summary>The interface's own words: both are written by hand, side by side where they stand.</summary>
    public string Say(string hant, string hans) => Script == Script.Hant ? hant : hans;

    /// <summary>A local address of readers, in this script.</summary>
    public string To(string local) => prefix + local;

    /// <summary>The same with scheme and host.</summary>
    public string Absolute(string local) => links.Absolute(To(local));

    /// <summary>Scheme and host of the site, without a slash at the end.</summary>
    public string Origin => links.Absolute("/").TrimEnd('/');

    /// <summary>Text of an article.</summary>
    public string Show(string text, Script written) => display.Text(text, written);

    /// <inheritdoc cref="Show(string, Script)"/>
    public SafeHtml Show(SafeHtml html, Script written) => display.Html(html, written);

    /// <summary>A name of the site, a category, a publisher: nobody recorded its script.</summary>
    public string ShowName(string name) => display.Text(name);
}

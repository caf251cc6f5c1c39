using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>Draws an icon of <see cref="Icons"/>. It is never read aloud: a word stands beside it or names its button.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>A name in <see cref="Icons"/>.</summary>
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("viewBox", "0 0 32 32");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(Icons.Drawing(Name));
    }
}

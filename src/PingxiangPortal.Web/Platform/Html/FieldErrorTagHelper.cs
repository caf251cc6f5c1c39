using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>Says what is wrong with a field, right below it; nothing when nothing is.</summary>
[HtmlTargetElement("field-error", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldErrorTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    /// <summary>The id by which the field points to its error.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_") + "-error";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (ViewContext.ModelState.GetFieldValidationState(For.Name) != ModelValidationState.Invalid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field__error");
        output.Attributes.SetAttribute("id", IdOf(For.Name));
        output.Content.SetContent(ViewContext.ModelState[For.Name]?.Errors[0].ErrorMessage);
    }
}

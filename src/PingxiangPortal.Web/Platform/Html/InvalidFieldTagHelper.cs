using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>Marks a field that was refused, and ties it to the words that say why.</summary>
[HtmlTargetElement("input", Attributes = ForAttribute)]
[HtmlTargetElement("textarea", Attributes = ForAttribute)]
[HtmlTargetElement("select", Attributes = ForAttribute)]
public sealed class InvalidFieldTagHelper : TagHelper
{
    private const string ForAttribute = "asp-for";
    private const string DescribedBy = "aria-describedby";

    [HtmlAttributeName(ForAttribute)]
    public required ModelExpression For { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (ViewContext.ModelState.GetFieldValidationState(For.Name) == ModelValidationState.Invalid)
        {
            var hint = output.Attributes[DescribedBy]?.Value?.ToString();
            output.Attributes.SetAttribute("aria-invalid", "true");
            output.Attributes.SetAttribute(DescribedBy, $"{FieldErrorTagHelper.IdOf(For.Name)} {hint}".TrimEnd());
        }
    }
}

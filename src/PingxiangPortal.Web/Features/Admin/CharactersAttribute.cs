using System.ComponentModel.DataAnnotations;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Features.Admin;

/// <summary>A field's length in Unicode scalar values, as both engines count it: of the text as it will be stored.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CharactersAttribute(int most, string label) : ValidationAttribute
{
    public int Most => most;

    public string Label => label;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        // Cleaning can lengthen a text: normalised, some characters become three.
        var excess = InputText.ScalarCount(InputText.Lines(value as string)) - most;
        return excess <= 0
            ? ValidationResult.Success
            : new ValidationResult($"{label}最多 {most:N0} 字，多了 {excess:N0} 字。", [validationContext.MemberName!]);
    }
}

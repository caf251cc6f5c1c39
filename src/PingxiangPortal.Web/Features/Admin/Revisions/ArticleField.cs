using PingxiangPortal.Web.Features.Admin.Articles;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>A field of the editor's form as something that is compared and merged.</summary>
/// <param name="Label">What the editor calls it.</param>
/// <param name="IsTyped">True for words, compared by character; false for a choice, which changes as a whole.</param>
internal sealed record ArticleField(string Label, bool IsTyped)
{
    /// <summary>The value in one form, cleaned, so that equal values are equal texts; empty for none.</summary>
    public required Func<ArticleInput, string> Read { get; init; }

    /// <summary>Puts such a value into a form.</summary>
    public required Action<ArticleInput, string> Write { get; init; }

    /// <summary>The value as people read it.</summary>
    public Func<string, FieldNames, string> Show { get; init; } = (value, _) => value;
}

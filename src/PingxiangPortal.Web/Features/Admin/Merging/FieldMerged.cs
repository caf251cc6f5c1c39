using PingxiangPortal.Core.Compare;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Admin.Revisions;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>What becomes of one field of the form.</summary>
/// <param name="Field">The field.</param>
/// <param name="Merged">What becomes of it.</param>
/// <param name="Place">What somebody has to settle; null when nothing.</param>
internal sealed record FieldMerged(ArticleField Field, MergedField<string> Merged, MergePlace? Place)
{
    public static FieldMerged Of(ArticleField field, (ArticleInput? Base, ArticleInput Theirs, ArticleInput Mine) texts, FieldNames names)
    {
        var before = texts.Base is null ? null : field.Read(texts.Base);
        var (theirs, mine) = (field.Read(texts.Theirs), field.Read(texts.Mine));
        var merged = before is null ? FieldMerge.WithoutBase(theirs, mine) : FieldMerge.Of(before, theirs, mine);
        var label = field.Label + (before is null ? "：兩邊不同" : "：兩邊都改了");

        return new FieldMerged(field, merged, merged.Outcome != MergeOutcome.Conflict ? null : new MergePlace(
            label, before is null ? null : field.Show(before, names), field.Show(theirs, names), field.Show(mine, names))
        {
            HasOwn = field.IsTyped,
        });
    }

    /// <param name="choice">How its conflict was settled; null when it is none.</param>
    public string Value(MergeChoice? choice) => Merged.Value(choice switch
    {
        { Kind: MergeChoiceKind.Theirs } => Merged.Theirs,
        { Kind: MergeChoiceKind.Own } => choice.Text,
        _ => Merged.Mine,
    });
}

using PingxiangPortal.Core.Compare;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>A place to settle, and how it was settled so far.</summary>
/// <param name="Index">Its number on the page, from 0.</param>
/// <param name="Place">The place.</param>
/// <param name="Kind">The way that was chosen; null until then.</param>
/// <param name="Own">The text of 自己改, or what it begins with.</param>
internal sealed record MergeConflict(int Index, MergePlace Place, MergeChoiceKind? Kind, string Own)
{
    // Beyond this nobody looks at single characters.
    private const int LongestMarked = 20_000;

    public MergeChoice Choice => new(Kind ?? MergeChoiceKind.Mine, Own);

    /// <summary>The other's text, with what it adds to the base; all struck out when it was deleted.</summary>
    public IReadOnlyList<TextRun> Theirs => Marked(Place.Base, Place.Theirs);

    /// <summary>One's own, with what it adds to the base, or to the other's text where there is no base.</summary>
    public IReadOnlyList<TextRun> Mine => Marked(Place.Base ?? Place.Theirs, Place.Mine);

    /// <summary>Finds what was chosen for a place. In sight of another text a choice no longer counts; words of one's own stay.</summary>
    public static MergeConflict Of(int index, MergePlace place, MergeInput chosen)
    {
        var choice = chosen.Choices.Find(each => each?.Key == place.Key);
        var words = choice ?? chosen.Choices.Find(each => each?.Key?.StartsWith(place.MineKey + ".", StringComparison.Ordinal) == true);
        var kind = choice?.Kind switch
        {
            MergeChoiceKind.Both when !place.HasBoth => null,
            MergeChoiceKind.Own when !place.HasOwn => null,
            { } known when Enum.IsDefined(known) => known,
            _ => (MergeChoiceKind?)null,
        };
        return new MergeConflict(index, place, kind, InputText.Lines(words?.Text ?? (place.Mine.Length > 0 ? place.Mine : place.Theirs)));
    }

    private static IReadOnlyList<TextRun> Marked(string? before, string text)
    {
        if (text.Length == 0)
        {
            return string.IsNullOrEmpty(before) ? [] : [new TextRun(RunKind.Deleted, before, before.Length)];
        }

        return before is null || before.Length + text.Length > LongestMarked
            ? [new TextRun(RunKind.Same, text, text.Length)]
            : [.. TextComparison.OfLine(before, text).Where(run => run.Kind != RunKind.Deleted)];
    }
}

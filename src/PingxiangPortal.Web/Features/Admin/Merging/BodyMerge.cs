using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>The merge of two bodies, with no more places to settle than somebody can look at.</summary>
internal sealed class BodyMerge
{
    // A form may send 500 values, three for each place; and nobody settles a hundred.
    private const int MostPlaces = 100;
    private const string BlankLine = "\n\n";

    private readonly ThreeWayMerge merge;
    private readonly (string Theirs, string Mine) whole;

    public BodyMerge(string? original, string theirs, string mine, string who)
    {
        merge = ThreeWayMerge.Of(original, theirs, mine);
        whole = (theirs, mine);
        Places = merge.Conflicts.Count <= MostPlaces
            ? [.. merge.Conflicts.Select(piece => Place(piece, who))]
            : [new MergePlace($"整篇正文：有 {merge.Conflicts.Count} 處兩邊不同，只能整篇選", Base: null, theirs, mine) { HasOwn = true }];
    }

    public IReadOnlyList<MergePlace> Places { get; }

    /// <summary>True when there are so many conflicts that the body is chosen as a whole.</summary>
    public bool IsWhole => merge.Conflicts.Count > MostPlaces;

    /// <summary>The places that need no choice.</summary>
    public IEnumerable<MergePiece> Settled => IsWhole ? [] : merge.Pieces.Where(piece => piece.Outcome != MergeOutcome.Conflict);

    /// <param name="choices">One for each of <see cref="Places"/>, in their order.</param>
    public string Merged(IReadOnlyList<MergeChoice> choices) => !IsWhole ? merge.Merged(choices) : choices[0].Kind switch
    {
        MergeChoiceKind.Theirs => whole.Theirs,
        MergeChoiceKind.Both => whole.Theirs + BlankLine + whole.Mine,
        MergeChoiceKind.Own => choices[0].Text,
        _ => whole.Mine,
    };

    private static MergePlace Place(MergePiece piece, string who) =>
        new("正文" + MergeWords.Conflict(piece, who), piece.Base?.Text, piece.Theirs.Text, piece.Mine.Text) { HasBoth = true, HasOwn = true };
}

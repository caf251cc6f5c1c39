namespace PingxiangPortal.Core.Compare;

/// <summary>Puts two people's changes of one Markdown text together, paragraph by paragraph.</summary>
/// <remarks>
/// Nothing is lost: each paragraph that either wrote stands in the merged text, or in a conflict that somebody settles.
/// Where only one text differs from the base, the merged text is that one, byte by byte.
/// </remarks>
public sealed class ThreeWayMerge
{
    private readonly MarkdownParagraphs? original;
    private readonly MarkdownParagraphs theirs;
    private readonly MarkdownParagraphs mine;

    private ThreeWayMerge(string? original, string theirs, string mine)
    {
        this.original = original is null ? null : new MarkdownParagraphs(original);
        (this.theirs, this.mine) = (new MarkdownParagraphs(theirs), new MarkdownParagraphs(mine));
        var units = this.original is null ? MergeUnits.Of(this.theirs, this.mine) : MergeUnits.Of(this.original, this.theirs, this.mine);
        Pieces = [.. Joined(units).Select(Piece)];
        Conflicts = [.. Pieces.Where(piece => piece.Outcome == MergeOutcome.Conflict)];
    }

    /// <summary>All places in order, one for each paragraph and one for each insertion.</summary>
    public IReadOnlyList<MergePiece> Pieces { get; }

    /// <summary>Those of <see cref="Pieces"/> that somebody has to settle.</summary>
    public IReadOnlyList<MergePiece> Conflicts { get; }

    /// <summary>Compares three texts.</summary>
    /// <param name="original">What both began with; null when nobody knows, then each difference is a conflict.</param>
    /// <param name="theirs">What the other person made of it.</param>
    /// <param name="mine">What one made of it oneself.</param>
    public static ThreeWayMerge Of(string? original, string theirs, string mine) => new(original, theirs, mine);

    /// <summary>Writes the merged text.</summary>
    /// <param name="choices">One for each of <see cref="Conflicts"/>, in their order.</param>
    /// <exception cref="ArgumentException">There are more or fewer choices than conflicts.</exception>
    public string Merged(IReadOnlyList<MergeChoice> choices)
    {
        if (choices.Count != Conflicts.Count)
        {
            throw new ArgumentException($"{Conflicts.Count} conflicts need as many choices, not {choices.Count}.", nameof(choices));
        }

        var text = new MergedText(original, theirs, mine);
        var settled = 0;
        foreach (var piece in Pieces)
        {
            text.Add(piece, piece.Outcome == MergeOutcome.Conflict ? choices[settled++] : null);
        }

        return text.ToString();
    }

    /// <summary>Joins a conflict about a deleted paragraph with what the same person wrote right beside it in its stead.</summary>
    private List<MergeUnit> Joined(List<MergeUnit> units)
    {
        var joined = new List<MergeUnit>(units.Count);
        foreach (var unit in units)
        {
            if (joined.Count > 0 && (Replaces(unit, joined[^1]) || Replaces(joined[^1], unit)))
            {
                joined[^1] = joined[^1].With(unit);
            }
            else
            {
                joined.Add(unit);
            }
        }

        return joined;
    }

    private bool Replaces(MergeUnit insertion, MergeUnit paragraph) =>
        insertion.IsBetween
        && !paragraph.IsBetween
        && Outcome(paragraph) == MergeOutcome.Conflict
        && (paragraph.Theirs.IsEmpty && !insertion.Theirs.IsEmpty || paragraph.Mine.IsEmpty && !insertion.Mine.IsEmpty);

    private MergeOutcome Outcome(MergeUnit unit)
    {
        var (left, right) = (theirs.Text(unit.Theirs), mine.Text(unit.Mine));
        if (original is null)
        {
            return left == right ? MergeOutcome.Same : MergeOutcome.Conflict;
        }

        var before = original.Text(unit.Base);
        return FieldMerge.Outcome(left == before, right == before, left == right);
    }

    private MergePiece Piece(MergeUnit unit) => new(
        Outcome(unit),
        original is null ? null : new MergeSide(unit.Base, original.Text(unit.Base)),
        new MergeSide(unit.Theirs, theirs.Text(unit.Theirs)),
        new MergeSide(unit.Mine, mine.Text(unit.Mine)));
}

namespace PingxiangPortal.Core.Compare;

/// <summary>What became of a paragraph, or of several in a row that nobody touched.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">Its place in the older text; an empty range for an inserted one.</param>
/// <param name="New">Its place in the newer text; an empty range for a deleted one.</param>
/// <param name="Unchanged">The paragraphs of <see cref="ParagraphChangeKind.Same"/>, in order; else empty.</param>
/// <param name="Runs">
/// The characters of any other kind, in order; else empty. A run that is deleted stands before the one that takes its place.
/// </param>
public sealed record ParagraphChange(
    ParagraphChangeKind Kind,
    ParagraphRange Old,
    ParagraphRange New,
    IReadOnlyList<string> Unchanged,
    IReadOnlyList<TextRun> Runs)
{
    /// <summary>The runs that make up the older paragraph.</summary>
    public IEnumerable<TextRun> OldRuns => Runs.Where(run => run.Kind != RunKind.Inserted);

    /// <summary>The runs that make up the newer paragraph.</summary>
    public IEnumerable<TextRun> NewRuns => Runs.Where(run => run.Kind != RunKind.Deleted);
}

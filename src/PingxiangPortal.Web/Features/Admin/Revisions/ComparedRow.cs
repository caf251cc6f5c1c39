using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>A field or a paragraph of two texts beside each other; or what is the same in both, folded.</summary>
/// <param name="Label">The name of it.</param>
/// <param name="Runs">Its characters; empty for a fold.</param>
/// <param name="Folded">What is the same, piece by piece; empty unless it is folded.</param>
internal sealed record ComparedRow(string Label, IReadOnlyList<TextRun> Runs, IReadOnlyList<string> Folded)
{
    public bool IsFolded => Folded.Count > 0;

    public bool IsChanged => Runs.Any(run => run.Kind != RunKind.Same);

    public IReadOnlyList<TextRun> Older => [.. Runs.Where(run => run.Kind != RunKind.Inserted)];

    public IReadOnlyList<TextRun> Newer => [.. Runs.Where(run => run.Kind != RunKind.Deleted)];

    public int Count(RunKind kind) => Runs.Where(run => run.Kind == kind).Sum(run => run.Characters);
}

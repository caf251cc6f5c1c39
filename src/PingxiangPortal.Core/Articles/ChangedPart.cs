using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Core.Articles;

/// <summary>A field or a paragraph that differs between two published texts.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Paragraph">Its number in the newer body, or in the older one when it was deleted; from 1, and 0 outside the body.</param>
/// <param name="Runs">Its characters in order; long stretches that stayed are shortened by <c>……</c>.</param>
public sealed record ChangedPart(ChangedField Field, int Paragraph, IReadOnlyList<TextRun> Runs)
{
    /// <summary>The longest piece of text that can be taken in beside the words that replace it.</summary>
    private const int ShortCharacters = 20;

    /// <summary>True when the older text had it.</summary>
    public bool WasThere => Runs.Any(run => run.Kind != RunKind.Inserted);

    /// <summary>True when the newer text has it.</summary>
    public bool IsThere => Runs.Any(run => run.Kind != RunKind.Deleted);

    /// <summary>True when both texts fit into one line: a single place was changed, by a few characters.</summary>
    public bool IsShort =>
        Runs.Any(run => run.Kind == RunKind.Same)
        && Runs.Count(run => run.Kind == RunKind.Deleted) <= 1
        && Runs.Count(run => run.Kind == RunKind.Inserted) <= 1
        && Runs.All(run => run.Kind == RunKind.Same || run.Characters <= ShortCharacters);
}

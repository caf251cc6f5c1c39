using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Core.Articles;

/// <summary>Leaves out of a compared text what is far from any change, and what there is no room for.</summary>
internal static class ShortenedRuns
{
    private const string Ellipsis = "……";

    /// <summary>What is kept of an unchanged stretch beside a change: about two lines of a phone.</summary>
    private const int Around = 40;

    /// <summary>The runs of one part.</summary>
    /// <param name="runs">All of them.</param>
    /// <param name="room">Most characters that may be shown, at least 1.</param>
    public static IReadOnlyList<TextRun> Of(IReadOnlyList<TextRun> runs, int room)
    {
        var kept = new List<TextRun>();

        for (var at = 0; at < runs.Count && room > 0; at++)
        {
            var run = runs[at].Kind == RunKind.Same ? Middle(runs[at], at == 0, at == runs.Count - 1) : runs[at];
            var text = run.Text.Length > room ? run.Text[..Whole(run.Text, room)] + Ellipsis : run.Text;
            kept.Add(run with { Text = text });
            room -= text.Length;
        }

        return kept;
    }

    private static TextRun Middle(TextRun run, bool isFirst, bool isLast)
    {
        var (before, after) = (isFirst ? 0 : Around, isLast ? 0 : Around);
        return run.Text.Length <= 2 * Around + Ellipsis.Length
            ? run
            : run with { Text = run.Text[..Whole(run.Text, before)] + Ellipsis + run.Text[Whole(run.Text, run.Text.Length - after)..] };
    }

    /// <summary>No character is cut in two.</summary>
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}

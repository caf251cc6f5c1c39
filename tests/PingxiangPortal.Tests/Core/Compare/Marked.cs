using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Tests.Core.Compare;

/// <summary>Writes runs as <c>同[-刪-][+增+]</c>, to be read in a test.</summary>
internal static class Marked
{
    public static string Text(IEnumerable<TextRun> runs) => string.Concat(runs.Select(Text));

    private static string Text(TextRun run) => run.Kind switch
    {
        RunKind.Deleted => $"[-{run.Text}-]",
        RunKind.Inserted => $"[+{run.Text}+]",
        _ => run.Text,
    };
}

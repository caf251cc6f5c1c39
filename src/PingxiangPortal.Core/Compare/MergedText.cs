using System.Text;

namespace PingxiangPortal.Core.Compare;

/// <summary>Writes merged paragraphs with the blank lines of the texts that they come from.</summary>
internal sealed class MergedText(MarkdownParagraphs? original, MarkdownParagraphs theirs, MarkdownParagraphs mine)
{
    private const string BlankLine = "\n\n";

    private readonly StringBuilder text = new();

    /// <param name="piece">The next place.</param>
    /// <param name="choice">How its conflict was settled; null when it is none.</param>
    public void Add(MergePiece piece, MergeChoice? choice)
    {
        var (left, right) = (GapBefore(theirs, piece.Theirs.Range), GapBefore(mine, piece.Mine.Range));
        switch (choice?.Kind ?? Kind(piece.Outcome))
        {
            case MergeChoiceKind.Theirs:
                Add(left, piece.Theirs.Text);
                break;
            case MergeChoiceKind.Both:
                Add(left, piece.Theirs.Text);
                Add(right, piece.Mine.Text);
                break;
            case MergeChoiceKind.Own:
                Add(right ?? left, new MarkdownParagraphs(choice!.Text) is { Count: > 0 } own ? own.Text(new ParagraphRange(1, own.Count)) : "");
                break;
            case MergeChoiceKind.Mine when piece.Outcome == MergeOutcome.Same:
                Add(Merged(original is null ? null : GapBefore(original, piece.Base!.Range), left, right), piece.Mine.Text);
                break;
            default:
                Add(right, piece.Mine.Text);
                break;
        }
    }

    public override string ToString() =>
        Merged(original?.Leading, theirs.Leading, mine.Leading) + text + Merged(original?.Trailing, theirs.Trailing, mine.Trailing);

    private static MergeChoiceKind Kind(MergeOutcome outcome) =>
        outcome == MergeOutcome.Theirs ? MergeChoiceKind.Theirs : MergeChoiceKind.Mine;

    private static string? GapBefore(MarkdownParagraphs paragraphs, ParagraphRange range) =>
        range.IsEmpty ? null : paragraphs.GapBefore(range.First - 1);

    // Nobody is asked about blank lines: who changed them wins, one's own change before the other's.
    private string? Merged(string? before, string? left, string? right) => original is not null && right == before ? left : right;

    private void Add(string? gap, string paragraphs)
    {
        if (paragraphs.Length > 0)
        {
            text.Append(text.Length == 0 ? "" : gap ?? BlankLine).Append(paragraphs);
        }
    }
}

namespace PingxiangPortal.Core.Compare;

/// <summary>Makes of aligned paragraphs what a view shows.</summary>
internal sealed class ParagraphChanges(MarkdownParagraphs older, MarkdownParagraphs newer, List<ParagraphPair> pairs)
{
    private readonly List<ParagraphChange> changes = [];

    // Paragraphs that were met so far.
    private int olds;
    private int news;

    public IReadOnlyList<ParagraphChange> List()
    {
        var patience = SequenceDiff.PatienceFor(pairs.Sum(LengthToCompare));
        for (var i = 0; i < pairs.Count;)
        {
            var same = pairs.Skip(i).TakeWhile(pair => pair.IsSame).Count();
            if (same > 0)
            {
                AddSame(same);
            }
            else
            {
                AddOne(pairs[i], patience);
            }

            i += Math.Max(same, 1);
        }

        return changes;
    }

    private int LengthToCompare(ParagraphPair pair) =>
        pair is { Old: { } old, New: { } @new, IsSame: false }
            ? older[old].End - older[old].Start + newer[@new].End - newer[@new].Start
            : 0;

    private void AddSame(int count)
    {
        var texts = Enumerable.Range(news, count).Select(newer.Text).ToList();
        Add(ParagraphChangeKind.Same, count, count, texts, []);
    }

    private void AddOne(ParagraphPair pair, int patience)
    {
        var (old, @new) = (pair.Old is { } x ? older.Text(x) : "", pair.New is { } y ? newer.Text(y) : "");
        var kind = pair switch
        {
            { Old: null } => ParagraphChangeKind.Inserted,
            { New: null } => ParagraphChangeKind.Deleted,
            _ => ParagraphChangeKind.Changed,
        };
        Add(kind, pair.Old is null ? 0 : 1, pair.New is null ? 0 : 1, [], CharacterDiff.Of(old, @new, patience));
    }

    private void Add(
        ParagraphChangeKind kind, int oldCount, int newCount, IReadOnlyList<string> unchanged, IReadOnlyList<TextRun> runs)
    {
        var (old, @new) = (new ParagraphRange(olds + 1, oldCount), new ParagraphRange(news + 1, newCount));
        changes.Add(new ParagraphChange(kind, old, @new, unchanged, runs));
        (olds, news) = (olds + oldCount, news + newCount);
    }
}

using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Core.Articles;

/// <summary>What readers are shown of a change after publication: both texts where they differ, within a bound.</summary>
/// <param name="Parts">What differs, in the order of the page.</param>
/// <param name="LeftOut">How many more parts differ, 0 or more.</param>
public sealed record PublicDifference(IReadOnlyList<ChangedPart> Parts, int LeftOut)
{
    /// <summary>Most characters of one difference; a body rewritten as a whole would fill a hundred screens.</summary>
    public const int MostCharacters = 20_000;

    /// <summary>Compares what readers saw with what they see after it.</summary>
    /// <param name="older">The revision that they saw.</param>
    /// <param name="newer">The revision that took its place.</param>
    public static PublicDifference Of(ArticleRevision older, ArticleRevision newer)
    {
        var all = Fields(older, newer).Concat(Paragraphs(older.Markdown, newer.Markdown)).ToList();
        var shown = new List<ChangedPart>();
        var room = MostCharacters;

        foreach (var part in all.TakeWhile(_ => room > 0))
        {
            var runs = ShortenedRuns.Of(part.Runs, room);
            room -= runs.Sum(run => run.Text.Length);
            shown.Add(part with { Runs = runs });
        }

        return new PublicDifference(shown, all.Count - shown.Count);
    }

    private static IEnumerable<ChangedPart> Fields(KeptText older, KeptText newer) =>
        from field in new (ChangedField Field, string Older, string Newer)[]
        {
            (ChangedField.Title, older.Title, newer.Title),
            (ChangedField.Summary, older.Summary, newer.Summary),
            (ChangedField.SourceName, older.SourceName, newer.SourceName),
            (ChangedField.OriginalTitle, older.OriginalTitle, newer.OriginalTitle),
            (ChangedField.OriginalAuthor, older.OriginalAuthor, newer.OriginalAuthor),
            (ChangedField.OriginalUrl, older.OriginalUrl, newer.OriginalUrl),
        }
        where field.Older != field.Newer
        select new ChangedPart(field.Field, 0, TextComparison.OfLine(field.Older, field.Newer));

    private static IEnumerable<ChangedPart> Paragraphs(string older, string newer) => TextComparison
        .Of(older, newer)
        .Changes
        .Select(change => new ChangedPart(
            ChangedField.Body,
            change.Kind == ParagraphChangeKind.Deleted ? change.Old.First : change.New.First,
            change.Runs));
}

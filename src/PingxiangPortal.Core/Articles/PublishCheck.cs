namespace PingxiangPortal.Core.Articles;

/// <summary>發布前: lists what still stops an article from being published. The one list for every way to publish.</summary>
public static class PublishCheck
{
    /// <summary>Looks at a text that is about to be published, scheduled or submitted.</summary>
    /// <param name="candidate">The text, and what is known about it.</param>
    /// <returns>What is missing, in the order of the form; empty when it may be published.</returns>
    /// <remarks>分類 and 責任編輯 are not asked for: no text is without the first, and whoever publishes is the second.</remarks>
    public static IReadOnlyList<Missing> Of(PublishCandidate candidate) =>
    [
        .. Required(candidate.Text),
        .. candidate.Pictures.Where(picture => !picture.IsDescribed).Select(picture => Of(MissingKind.PictureDescription, picture)),
        .. candidate.Pictures.Where(picture => !picture.HasCredit).Select(picture => Of(MissingKind.PictureCredit, picture)),
        .. candidate.PicturesGone.Select(name => new Missing(MissingKind.PictureGone, name)),
        .. candidate.BlockedWords.Select(word => new Missing(MissingKind.BlockedWord, word)),
        .. Provenance(candidate.Text),
        .. candidate.IsChange ? Change(candidate) : [],
        .. candidate.OpenRemarks > 0 ? [new Missing(MissingKind.Remarks)] : Array.Empty<Missing>(),
    ];

    private static Missing Of(MissingKind kind, ShownPicture picture) => new(kind, picture.Name) { ImageId = picture.ImageId };

    private static IEnumerable<Missing> Required(ArticleText text) => Empty(
        (MissingKind.Title, text.Title),
        (MissingKind.Summary, text.Summary),
        (MissingKind.Body, text.Markdown));

    private static IEnumerable<Missing> Provenance(ArticleText text)
    {
        if (text.SourceKind is null)
        {
            yield return new Missing(MissingKind.SourceKind);
        }

        foreach (var missing in text.SourceKind == SourceKind.Reprint ? Original(text) : [])
        {
            yield return missing;
        }

        if (text.AiUse is null)
        {
            yield return new Missing(MissingKind.AiUse);
        }
    }

    private static IEnumerable<Missing> Original(ArticleText text) => Empty(
        (MissingKind.SourceName, text.SourceName),
        (MissingKind.OriginalTitle, text.OriginalTitle),
        (MissingKind.OriginalAuthor, text.OriginalAuthor),
        (MissingKind.OriginalUrl, text.OriginalUrl));

    private static IEnumerable<Missing> Change(PublishCandidate candidate)
    {
        if (candidate.Text.Change is null)
        {
            yield return new Missing(MissingKind.Change);
        }

        if (candidate.Text.Change == CorrectionKind.Correction && string.IsNullOrWhiteSpace(candidate.Text.ChangeNote))
        {
            yield return new Missing(MissingKind.ChangeNote);
        }

        if (candidate.IsAhead)
        {
            yield return new Missing(MissingKind.ChangeAhead);
        }
    }

    private static IEnumerable<Missing> Empty(params (MissingKind Kind, string Value)[] fields) => fields
        .Where(field => string.IsNullOrWhiteSpace(field.Value))
        .Select(field => new Missing(field.Kind));
}

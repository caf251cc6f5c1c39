using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>發布前檢查: what an editor may want to look at once more before readers see a text.</summary>
/// <remarks>Only what <see cref="PublishCheck"/> asks for as well is a refusal. A body of 300,000 characters takes half a second at most.</remarks>
public static class QualityChecks
{
    /// <summary>The most places that one check names; its words count them all.</summary>
    public const int MostPlaces = 20;

    /// <summary>Looks at a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>Every check that applies, in the order of <see cref="QualityKind"/>; the cover only where there is one, the script only of a Traditional text.</returns>
    public static IReadOnlyList<QualityCheck> Of(QualityDraft draft)
    {
        var body = new QualityBody(draft.Markdown);
        return
        [
            PictureTexts.Check(body, draft.DescribedPictures),
            ParagraphLengths.Check(body),
            HeadingLevels.Check(body),
            Residues.Check(body),
            Summaries.Check(draft.Summary),
            .. draft.Cover is { } cover ? [Covers.Check(cover.Width, cover.Height)] : Array.Empty<QualityCheck>(),
            LinkTexts.Check(body),
            .. ScriptGuess.Of(draft.Markdown) == Script.Hant ? [DoubtfulScript.Check(body)] : Array.Empty<QualityCheck>(),
            Titles.Check(draft.Title),
            .. body.IsReadable ? Array.Empty<QualityCheck>() : [QualityBody.Unreadable],
        ];
    }
}

using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Articles.Quality;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>發布前檢查, and 搜尋與分享預覽.</summary>
internal sealed record ChecksView(IReadOnlyList<QualityCheck> Checks, SharePreview Share, string Path)
{
    /// <summary>What still stops it from being published.</summary>
    public IReadOnlyList<Missing> Missing { get; init; } = [];

    /// <summary>How many checks find nothing.</summary>
    public int Fine => Checks.Count(check => check.Severity == QualitySeverity.Fine);

    /// <summary>Looks at a form as it stands, saved or not.</summary>
    /// <param name="input">The form.</param>
    /// <param name="path">The way to its category, in words.</param>
    /// <param name="describedPictures">The addresses of pictures that need no words in the text.</param>
    /// <param name="cover">The cover that it chooses; null without one.</param>
    public static ChecksView Of(ArticleInput input, string path, IReadOnlySet<string> describedPictures, Cover? cover)
    {
        var title = InputText.OneLine(input.Title ?? "");
        var summary = InputText.OneLine(input.Summary ?? "");
        var markdown = InputText.Lines(input.Markdown ?? "");
        return new ChecksView(
            QualityChecks.Of(new QualityDraft(title, summary, markdown) { DescribedPictures = describedPictures, Cover = cover is null ? null : (cover.Width, cover.Height) }),
            SharePreview.Of(title, summary, PlainText.FromHtml(ArticleHtml.Render(markdown))),
            path);
    }

    /// <summary>The id of the field that a place lies in.</summary>
    public static string FieldOf(QualityPlace place) => "Input_" + place.Field switch
    {
        QualityField.Title => nameof(ArticleInput.Title),
        QualityField.Summary => nameof(ArticleInput.Summary),
        QualityField.Body => nameof(ArticleInput.Markdown),
        QualityField.Cover => nameof(ArticleInput.CoverId),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place.Field, null),
    };

    /// <summary>The word for how much a check asks for, as the list's marks know it.</summary>
    public static string? StateOf(QualityCheck check) => check.Severity switch
    {
        QualitySeverity.Fine => null,
        QualitySeverity.Warning => "advice",
        QualitySeverity.Refusal => "missing",
        _ => throw new ArgumentOutOfRangeException(nameof(check), check.Severity, null),
    };
}

using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Admin.Articles;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>A private copy beside the newest revision, and what somebody chose so far.</summary>
/// <param name="Opened">The article with its newest revision: theirs.</param>
/// <param name="Base">The revision that both began with; null when it was written again or deleted since.</param>
/// <param name="Parked">The private copy: mine.</param>
/// <param name="Mine">The form in it.</param>
internal sealed record MergeView(DeskArticle Opened, ArticleRevision? Base, ParkedText Parked, ArticleInput Mine)
{
    public required ArticleMerge Merge { get; init; }

    public required MergeInput Chosen { get; init; }

    public long ArticleId => Opened.Article.Id;

    public ArticleRevision Theirs => Opened.Newest;

    public IReadOnlyList<MergeConflict> Conflicts => [.. Merge.Places.Select((place, index) => MergeConflict.Of(index, place, Chosen))];

    /// <summary>True when the choices were made in sight of the newest revision.</summary>
    public bool IsCurrent => (Chosen.Theirs, Chosen.TheirsSaves) == (Theirs.Number, Theirs.Saves);

    /// <summary>True when someone saved once more while the conflicts were settled.</summary>
    public bool IsAnew => Chosen.Theirs > 0 && !IsCurrent;

    /// <summary>How many places nobody has settled yet.</summary>
    public int Unsettled => Conflicts.Count(conflict => conflict.Kind is null);

    /// <summary>The form that comes out; one's own text wherever nothing was chosen.</summary>
    public ArticleInput Merged() => Merge.Merged([.. Conflicts.Select(conflict => conflict.Choice)]);
}

using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The short lists of the last 24 hours, for the sides of every page.</summary>
/// <param name="Read">Most read first.</param>
/// <param name="Reacted">Most reactions first.</param>
internal sealed record HotBoard(IReadOnlyList<RankedArticle> Read, IReadOnlyList<RankedArticle> Reacted)
{
    public static HotBoard Empty { get; } = new([], []);

    public bool Shows(long articleId) => Read.Concat(Reacted).Any(article => article.Id == articleId);

    public HotBoard Without(long articleId) => new(
        [.. Read.Where(article => article.Id != articleId)],
        [.. Reacted.Where(article => article.Id != articleId)]);
}

/// <summary>An article's line in a short list.</summary>
/// <param name="Id">The article's number.</param>
/// <param name="Slug">The end of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Count">Readings, or readers who reacted, in the last 24 hours.</param>
/// <param name="Reactions">What the readers who reacted felt; nothing in the list of readings.</param>
internal sealed record RankedArticle(long Id, string Slug, string Title, int Count, ReactionTotals Reactions);

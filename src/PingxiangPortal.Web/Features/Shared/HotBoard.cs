using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The short lists for the sides of every page.</summary>
/// <param name="Read">The most read of the last 24 hours.</param>
/// <param name="Reacted">Those with most reactions in the last 7 days.</param>
internal sealed record HotBoard(IReadOnlyList<RankedArticle> Read, IReadOnlyList<RankedArticle> Reacted)
{
    /// <summary>Fewer would say more about chance than about readers.</summary>
    private const int FewestRead = 5;

    private const int FewestReacted = 3;

    public static HotBoard Empty { get; } = new([], []);

    public bool HasMostRead => Read.Count >= FewestRead;

    public bool HasMostReacted => Reacted.Count >= FewestReacted;

    public bool HasRankings => HasMostRead || HasMostReacted;

    /// <summary>The same of one channel.</summary>
    public HotBoard Of(long channelId) => new(
        [.. Read.Where(article => article.ChannelId == channelId)],
        [.. Reacted.Where(article => article.ChannelId == channelId)]);

    public bool Shows(long articleId) => Read.Concat(Reacted).Any(article => article.Id == articleId);

    public HotBoard Without(long articleId) => new(
        [.. Read.Where(article => article.Id != articleId)],
        [.. Reacted.Where(article => article.Id != articleId)]);
}

/// <summary>An article's line in a short list.</summary>
/// <param name="Id">The article's number.</param>
/// <param name="Slug">The end of its address.</param>
/// <param name="Title">Its title, as it was written.</param>
/// <param name="Script">The script that it was written in.</param>
/// <param name="ChannelId">The channel in which its category lies; 0 for none.</param>
/// <param name="Count">Readings, or readers who reacted.</param>
/// <param name="Reactions">What the readers who reacted felt; nothing in the list of readings.</param>
internal sealed record RankedArticle(
    long Id,
    string Slug,
    string Title,
    Script Script,
    long ChannelId,
    int Count,
    ReactionTotals Reactions);

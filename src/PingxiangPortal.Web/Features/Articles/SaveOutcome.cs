using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Desk;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What became of a save or a publication.</summary>
internal abstract record SaveOutcome
{
    /// <summary>The text is in the store, in this revision, which was written so often.</summary>
    internal sealed record Saved(long ArticleId, int Revision, int Saves) : SaveOutcome;

    /// <summary>The text is in the store, and a publisher is asked to decide about it.</summary>
    internal sealed record Submitted(long ArticleId) : SaveOutcome;

    /// <summary>The text is in the store, and readers see it from its time on.</summary>
    internal sealed record Published(long ArticleId, bool IsScheduled) : SaveOutcome;

    /// <summary>The text is in the store, but lacks what it needs to be submitted or published.</summary>
    internal sealed record NotReady(long ArticleId, IReadOnlyList<Missing> Missing) : SaveOutcome;

    /// <summary>Nothing was stored: someone saved since the editor opened the article.</summary>
    internal sealed record ChangedMeanwhile(long ArticleId) : SaveOutcome;

    /// <summary>Nothing was stored: someone keeps the article for themselves.</summary>
    internal sealed record Locked(ArticleLock Held) : SaveOutcome;

    /// <summary>Nothing was stored: someone deleted the category meanwhile.</summary>
    internal sealed record CategoryGone : SaveOutcome;

    /// <summary>No such article for this account.</summary>
    internal sealed record NotFound : SaveOutcome;
}

using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What became of a save or a publication.</summary>
internal abstract record SaveOutcome
{
    /// <summary>The text is in the store.</summary>
    internal sealed record Saved(long ArticleId) : SaveOutcome;

    /// <summary>The text is in the store, and readers see it from its time on.</summary>
    internal sealed record Published(long ArticleId, bool IsScheduled) : SaveOutcome;

    /// <summary>The text is in the store, but lacks what readers can't do without.</summary>
    internal sealed record NotReady(long ArticleId, IReadOnlyList<PublishCheck.Missing> Missing) : SaveOutcome;

    /// <summary>Nothing was stored: someone saved a newer revision since the editor opened the article.</summary>
    internal sealed record ChangedMeanwhile(int NewestRevision) : SaveOutcome;

    /// <summary>Nothing was stored: someone deleted the category meanwhile.</summary>
    internal sealed record CategoryGone : SaveOutcome;

    /// <summary>No such article for this account.</summary>
    internal sealed record NotFound : SaveOutcome;
}

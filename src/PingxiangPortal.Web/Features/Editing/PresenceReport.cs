namespace PingxiangPortal.Web.Features.Editing;

/// <summary>What an open editor says of itself.</summary>
internal sealed record PresenceReport(long ArticleId, Guid Session)
{
    /// <summary>True while it holds text that isn't saved.</summary>
    public bool HasUnsaved { get; init; }

    /// <summary>False when nobody typed or moved since the last report.</summary>
    public bool IsActive { get; init; } = true;
}

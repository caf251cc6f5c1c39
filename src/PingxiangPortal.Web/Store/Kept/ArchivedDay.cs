namespace PingxiangPortal.Web.Store.Kept;

/// <summary>How many articles were published on a day of the site's zone, those whose time lies ahead included.</summary>
internal sealed class ArchivedDay
{
    /// <summary>The day, by <see cref="LocalDays"/>.</summary>
    public int Day { get; init; }

    /// <summary>0 or more.</summary>
    public int Articles { get; init; }
}

using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>
/// The short hot lists as they were last read, so that no page asks the store for them. They follow the store once a
/// minute; an article that changes leaves them at once, and comes back with the next reading if readers may see it.
/// </summary>
internal sealed class HotNow(Generations generations)
{
    private readonly Lock gate = new();
    private volatile HotBoard board = HotBoard.Empty;
    private long changes;

    public HotBoard Board => board;

    /// <summary>True when the store may know better; so at a start.</summary>
    public bool IsStale { get; private set; } = true;

    /// <summary>Something was counted, or has left a window.</summary>
    public void MarkStale() => IsStale = true;

    /// <summary>Before the store is asked: the answer counts only if no article changes meanwhile.</summary>
    public long BeginReading()
    {
        lock (gate)
        {
            IsStale = false;
            return changes;
        }
    }

    /// <summary>Shows what was read, unless an article changed since the reading began. A list that comes or goes does so at once; one that changes waits for the pages.</summary>
    public void Show(HotBoard read, long begun)
    {
        lock (gate)
        {
            if (begun != changes)
            {
                return;
            }

            var before = board;
            board = read;

            if ((before.HasMostRead, before.HasMostReacted) != (read.HasMostRead, read.HasMostReacted))
            {
                generations.Raise(PageTags.Layout);
            }
        }
    }

    /// <summary>After the commit of any change of what readers see of an article: pages that list it are old.</summary>
    public void ArticleChanged(long articleId)
    {
        lock (gate)
        {
            changes++;
            IsStale = true;

            if (board.Shows(articleId))
            {
                board = board.Without(articleId);
                generations.Raise(PageTags.Layout); // the lists surround every page
            }
        }
    }
}

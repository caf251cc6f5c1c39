using System.Collections.Concurrent;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>The pages that are being rendered now: whoever comes meanwhile waits for the first one's result.</summary>
internal sealed class SharedRenders
{
    private readonly ConcurrentDictionary<(PageKey Key, long Generation), TaskCompletionSource<StoredPage?>> running = new();

    /// <summary>Begins a render, or joins the one that runs. One for each generation: nobody joins an old one.</summary>
    public Render Begin((PageKey Key, long Generation) id)
    {
        // Or all who wait would be answered one after the other by the first one's thread.
        var own = new TaskCompletionSource<StoredPage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = running.GetOrAdd(id, own);
        return new Render(this, id, first, IsOurs: first == own);
    }

    /// <summary>One render, ours or another's.</summary>
    internal readonly record struct Render(
        SharedRenders All,
        (PageKey Key, long Generation) Id,
        TaskCompletionSource<StoredPage?> Source,
        bool IsOurs)
    {
        /// <summary>The page, or null when there is none to share.</summary>
        public Task<StoredPage?> Result => Source.Task;

        public void Finish(StoredPage? page)
        {
            All.running.TryRemove(Id, out _);
            Source.SetResult(page);
        }
    }
}

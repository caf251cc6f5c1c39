using System.Collections.Concurrent;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>Rendered pages within a bound of memory; those that were not asked for longest go first.</summary>
internal sealed class PageStore(int mostBytes = PageStore.MostBytes)
{
    /// <summary>About 1,600 pages. The whole process shall stay within 130 MiB, and takes 75 without any page.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private readonly ConcurrentDictionary<PageKey, StoredPage> pages = new();
    private readonly Lock clearing = new();
    private long bytes;

    public int Count => pages.Count;

    public long Bytes => Interlocked.Read(ref bytes);

    public StoredPage? Find(PageKey key)
    {
        if (!pages.TryGetValue(key, out var page))
        {
            return null;
        }

        page.LastUsed = Environment.TickCount64;
        return page;
    }

    public void Put(PageKey key, StoredPage page)
    {
        page.LastUsed = Environment.TickCount64;
        var grown = 0; // said by whichever of the two runs last
        pages.AddOrUpdate(
            key,
            (_, added) =>
            {
                grown = added.Size;
                return added;
            },
            (_, old, added) =>
            {
                // A slow render must not take the place of a later one.
                var kept = added.Generation >= old.Generation ? added : old;
                grown = kept.Size - old.Size;
                return kept;
            },
            page);

        if (Interlocked.Add(ref bytes, grown) > mostBytes)
        {
            MakeRoom();
        }
    }

    /// <summary>A tenth at a time, so that a full cache doesn't sort its pages at every new one.</summary>
    private void MakeRoom()
    {
        lock (clearing)
        {
            // Copied whole first: sorted as it grows, it throws.
            foreach (var (key, page) in pages.ToArray().OrderBy(each => each.Value.LastUsed))
            {
                if (Bytes <= mostBytes * 9L / 10)
                {
                    return;
                }

                if (pages.TryRemove(new KeyValuePair<PageKey, StoredPage>(key, page)))
                {
                    Interlocked.Add(ref bytes, -page.Size);
                }
            }
        }
    }
}

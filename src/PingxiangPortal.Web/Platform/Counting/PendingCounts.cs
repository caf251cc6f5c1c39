using System.Runtime.InteropServices;
using PingxiangPortal.Core.Hot;

namespace PingxiangPortal.Web.Platform.Counting;

/// <summary>What was counted and is not in the store yet: a few seconds' worth, which a crash loses.</summary>
internal sealed class PendingCounts
{
    /// <summary>About 5 MB. While nothing can be written, counts beyond this are left out.</summary>
    private const int Most = 100_000;

    private readonly Lock gate = new();
    private Dictionary<HourlyCount, int> changes = [];

    public bool IsEmpty
    {
        get
        {
            lock (gate)
            {
                return changes.Count == 0;
            }
        }
    }

    /// <summary>Counts what happened in an hour, or with a negative number takes back what had happened then.</summary>
    public void Add(HourlyCount count, int by)
    {
        lock (gate)
        {
            if (changes.Count < Most || changes.ContainsKey(count))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(changes, count, out _) += by;
            }
        }
    }

    /// <summary>All that waits, each count once; it is then the caller's to store.</summary>
    public IReadOnlyList<HourlyChange> TakeAll()
    {
        Dictionary<HourlyCount, int> taken;

        lock (gate)
        {
            (taken, changes) = (changes, []);
        }

        return [.. taken.Where(each => each.Value != 0).Select(each => new HourlyChange(each.Key, each.Value))];
    }

    /// <summary>Takes back what certainly was not stored.</summary>
    public void PutBack(IEnumerable<HourlyChange> unstored)
    {
        foreach (var (count, by) in unstored)
        {
            Add(count, by);
        }
    }
}

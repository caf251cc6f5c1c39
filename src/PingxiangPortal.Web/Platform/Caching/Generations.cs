using System.Collections.Concurrent;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>
/// A number for everything that pages show, raised when it changed. A page carries the number that stood before it
/// was rendered: whatever was rendered from old rows lies under a number that nobody asks for again.
/// </summary>
internal sealed class Generations
{
    /// <summary>Beyond this the names are forgotten and all pages count as old: memory doesn't grow with the portal.</summary>
    private const int MostNames = 100_000;

    private readonly ConcurrentDictionary<string, long> numbers = new(StringComparer.Ordinal);
    private readonly Lock raising = new();
    private int names; // counted here: the dictionary would lock all of itself for it
    private long last;
    private long forgotten;

    /// <summary>The present number of a name; it only ever grows.</summary>
    public long Of(string tag) => numbers.TryGetValue(tag, out var number) ? number : Interlocked.Read(ref forgotten);

    /// <summary>The sum of several: it grows when any of them does.</summary>
    public long OfAll(string[] tags)
    {
        var sum = 0L;

        foreach (var tag in tags)
        {
            sum += Of(tag);
        }

        return sum;
    }

    /// <summary>Makes every page that shows this old. Only after the commit of the change.</summary>
    public void Raise(string tag)
    {
        // One at a time: a number that another one overwrites, or forgets, would make pages fresh that are old.
        lock (raising)
        {
            last++;

            if (names >= MostNames)
            {
                Interlocked.Exchange(ref forgotten, last++);
                numbers.Clear();
                names = 0;
            }

            if (numbers.TryAdd(tag, last))
            {
                names++;
            }
            else
            {
                numbers[tag] = last;
            }
        }
    }
}

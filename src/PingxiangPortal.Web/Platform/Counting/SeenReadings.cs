namespace PingxiangPortal.Web.Platform.Counting;

/// <summary>
/// Remembers fingerprints in a fixed piece of memory. It never takes a new one for a known one, and forgets the known
/// one by one only when it is full.
/// </summary>
/// <remarks>
/// Eight places for each fingerprint, of which it takes the first free one, as a processor's cache does. Of half
/// a million fingerprints a day it forgets one in a hundred, of a million one in seven; whoever is forgotten and comes
/// again counts once more.
/// </remarks>
internal sealed class SeenReadings
{
    private const int Ways = 8; // one line of the processor's cache
    private const int Places = 1 << 20; // 8 MiB
    private const ulong Nothing = 0;

    private readonly ulong[] places = new ulong[Places];

    /// <summary>Remembers a fingerprint; false when it was known. Of many who bring the same one at once, one gets true.</summary>
    public bool Add(ulong fingerprint)
    {
        var known = fingerprint == Nothing ? 1 : fingerprint;
        var row = places.AsSpan((int)(known % (Places / Ways)) * Ways, Ways);

        while (!row.Contains(known))
        {
            var free = row.IndexOf(Nothing);
            Interlocked.MemoryBarrier(); // looked for before the next look: whoever places the same one now takes this place

            if (!row.Contains(known) && TryPlace(row, free, known))
            {
                return true;
            }
        }

        return false;
    }

    public void Clear() => Array.Clear(places);

    /// <summary>False when another one took the free place meanwhile.</summary>
    private static bool TryPlace(Span<ulong> row, int free, ulong known)
    {
        if (free >= 0)
        {
            return Interlocked.CompareExchange(ref row[free], known, Nothing) == Nothing;
        }

        Interlocked.Exchange(ref row[(int)(known >> 61)], known); // any of the eight
        return true;
    }
}

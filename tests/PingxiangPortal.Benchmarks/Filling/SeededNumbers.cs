namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>SplitMix64: the same numbers from the same seed, on every machine and runtime.</summary>
internal struct SeededNumbers(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        return Mix(state);
    }

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public T OneOf<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>Different for different numbers, and without any order that one could see.</summary>
    public static ulong Mix(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}

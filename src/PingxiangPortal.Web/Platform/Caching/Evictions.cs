using System.Collections.Concurrent;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>
/// Raises what changes many times a second at most once in that time: the first change at once, so that who made it
/// sees it, and the last one never later than a second after it, so that nothing stays old.
/// </summary>
internal sealed class Evictions : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, State> states = new(StringComparer.Ordinal);
    private readonly Generations generations;
    private readonly TimeProvider time;
    private readonly ITimer timer;

    public Evictions(Generations generations, TimeProvider time)
    {
        this.generations = generations;
        this.time = time;
        timer = time.CreateTimer(_ => RaiseDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something under this name changed. Only after the commit.</summary>
    public void Changed(string tag)
    {
        var state = states.GetOrAdd(tag, static _ => new State());

        lock (state)
        {
            if (state.RaisedAt is { } raised && time.GetElapsedTime(raised) < Pause)
            {
                state.IsWaiting = true;
                return;
            }

            Raise(tag, state);
        }

        timer.Change(Tick, Tick);
    }

    public void Dispose() => timer.Dispose();

    private void RaiseDue()
    {
        foreach (var (tag, state) in states)
        {
            lock (state)
            {
                if (state.RaisedAt is { } raised && time.GetElapsedTime(raised) < Pause)
                {
                    continue;
                }

                if (state.IsWaiting)
                {
                    Raise(tag, state);
                }
                else if (state.RaisedAt is not null)
                {
                    // Quiet for a second. Whoever holds the state just now raises at once, which is right as well.
                    state.RaisedAt = null;
                    states.TryRemove(tag, out _);
                }
            }
        }

        if (states.IsEmpty)
        {
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private void Raise(string tag, State state)
    {
        state.IsWaiting = false;
        state.RaisedAt = time.GetTimestamp();
        generations.Raise(tag);
    }

    private sealed class State
    {
        public long? RaisedAt { get; set; }

        public bool IsWaiting { get; set; }
    }
}

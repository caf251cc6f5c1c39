namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>
/// Raises what changes many times a second at most once in that time: the first change at once, so that who made it
/// sees it, and the last one never later than a second after it, so that nothing stays old.
/// </summary>
internal sealed class Evictions : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly Dictionary<string, State> states = new(StringComparer.Ordinal); // under the lock, as the timer is
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
        lock (gate)
        {
            if (states.TryGetValue(tag, out var state) && IsPausing(state))
            {
                state.IsWaiting = true;
                return;
            }

            if (states.Count == 0)
            {
                timer.Change(Tick, Tick);
            }

            Raise(tag);
        }
    }

    public void Dispose() => timer.Dispose();

    private void RaiseDue()
    {
        lock (gate)
        {
            foreach (var (tag, state) in states.Where(each => !IsPausing(each.Value)).ToList())
            {
                if (state.IsWaiting)
                {
                    Raise(tag);
                }
                else
                {
                    states.Remove(tag); // quiet for a second
                }
            }

            if (states.Count == 0)
            {
                timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private bool IsPausing(State state) => time.GetElapsedTime(state.RaisedAt) < Pause;

    private void Raise(string tag)
    {
        states[tag] = new State(time.GetTimestamp());
        generations.Raise(tag);
    }

    private sealed class State(long raisedAt)
    {
        public long RaisedAt => raisedAt;

        public bool IsWaiting { get; set; }
    }
}

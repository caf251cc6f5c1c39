namespace PingxiangPortal.Tests.Support;

/// <summary>Time that stands still until a test moves it, and timers that fire on the way.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> timers = [];
    private long ticks;

    /// <summary>Called whenever a timer is about to be stopped.</summary>
    public Action Stopping { get; set; } = () => { };

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);

        lock (timers)
        {
            timers.Add(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan by)
    {
        for (var end = GetTimestamp() + by.Ticks; ;)
        {
            if (Next() is not { } timer || timer.At > end)
            {
                Interlocked.Exchange(ref ticks, end);
                return;
            }

            Interlocked.Exchange(ref ticks, timer.At);
            timer.Fire();
        }
    }

    private Timer? Next()
    {
        lock (timers)
        {
            return timers.Where(timer => timer.At < long.MaxValue).MinBy(timer => timer.At);
        }
    }

    private sealed class Timer(ManualTime time, Action callback) : ITimer
    {
        private long at = long.MaxValue;
        private long period;

        public long At => Interlocked.Read(ref at);

        public bool Change(TimeSpan dueTime, TimeSpan again)
        {
            if (dueTime < TimeSpan.Zero)
            {
                time.Stopping();
            }

            period = again.Ticks;
            Interlocked.Exchange(ref at, dueTime < TimeSpan.Zero ? long.MaxValue : time.GetTimestamp() + dueTime.Ticks);
            return true;
        }

        public void Fire()
        {
            Interlocked.Exchange(ref at, period < 0 ? long.MaxValue : At + period);
            callback();
        }

        public void Dispose() => Interlocked.Exchange(ref at, long.MaxValue);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

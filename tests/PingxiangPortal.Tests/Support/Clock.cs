namespace PingxiangPortal.Tests.Support;

/// <summary>The app's present moment, standing still until a test moves it.</summary>
internal sealed class Clock : TimeProvider
{
    private long ticks = new DateTime(2026, 3, 2, 3, 4, 5, DateTimeKind.Utc).Ticks;

    public DateTime UtcNow
    {
        get => new(Interlocked.Read(ref ticks), DateTimeKind.Utc);
        set => Interlocked.Exchange(ref ticks, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => new(UtcNow);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}

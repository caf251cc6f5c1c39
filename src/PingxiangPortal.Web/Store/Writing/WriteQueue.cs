namespace PingxiangPortal.Web.Store.Writing;

/// <summary>The writes that wait, the desk's before the readers'.</summary>
internal sealed class WriteQueue
{
    private const int MostOfDesk = 1024;
    private const int MostOfReaders = 4096;
    private readonly Queue<PendingWrite> desk = new();
    private readonly Queue<PendingWrite> readers = new();
    private readonly object gate = new();
    private bool isClosed;

    /// <exception cref="StoreBusyException">The lane is full, or the writer has stopped.</exception>
    public void Add(Lane lane, PendingWrite write)
    {
        var (queue, most) = lane == Lane.Desk ? (desk, MostOfDesk) : (readers, MostOfReaders);

        lock (gate)
        {
            if (isClosed || queue.Count >= most)
            {
                throw new StoreBusyException();
            }

            queue.Enqueue(write);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Waits for a write and takes it together with those that came meanwhile; none once closed and empty.</summary>
    public IReadOnlyList<PendingWrite> TakeUpTo(int most)
    {
        lock (gate)
        {
            while (desk.Count == 0 && readers.Count == 0 && !isClosed)
            {
                Monitor.Wait(gate);
            }

            var taken = new List<PendingWrite>(Math.Min(most, desk.Count + readers.Count));

            while (taken.Count < most && (desk.TryDequeue(out var next) || readers.TryDequeue(out next)))
            {
                taken.Add(next);
            }

            return taken;
        }
    }

    /// <summary>Nothing more is added; what waits is still taken.</summary>
    public void Close()
    {
        lock (gate)
        {
            isClosed = true;
            Monitor.Pulse(gate);
        }
    }
}

namespace PingxiangPortal.Web.Store.Writing;

/// <summary>A write that waits for its turn, and whoever waits for its outcome.</summary>
internal abstract class PendingWrite
{
    /// <summary>What the write threw; null while it is well.</summary>
    public Exception? Failure { get; set; }

    /// <summary>True when the sender left before the write began; it then never runs.</summary>
    public abstract bool IsCancelled { get; }

    public abstract void Run(WriteScope scope);

    /// <summary>Tells the outcome: the answer of the last run, the failure, or that it was cancelled.</summary>
    public abstract void Acknowledge();
}

/// <summary>The same, with its answer.</summary>
internal sealed class PendingWrite<TAnswer>(Func<WriteScope, Task<TAnswer>> work, CancellationToken cancel) : PendingWrite
{
    // Or the sender's request would go on running on the writer's thread.
    private readonly TaskCompletionSource<TAnswer> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TAnswer answer = default!; // set by every run that doesn't throw
    private bool hasRun;

    public Task<TAnswer> Outcome => outcome.Task;

    public override bool IsCancelled => !hasRun && cancel.IsCancellationRequested;

    public override void Run(WriteScope scope)
    {
        hasRun = true;

        // SQLite does its work before it returns, so there is nothing to wait for.
        answer = work(scope).GetAwaiter().GetResult();
    }

    public override void Acknowledge()
    {
        if (Failure is not null)
        {
            outcome.SetException(Failure);
        }
        else if (!hasRun)
        {
            outcome.SetCanceled(cancel);
        }
        else
        {
            outcome.SetResult(answer);
        }
    }
}

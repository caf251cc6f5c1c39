namespace PingxiangPortal.Web.Store.Writing;

/// <summary>
/// The only way to change the store. A write is a delegate that runs whole or not at all, in a transaction, and is
/// acknowledged after the commit.
/// </summary>
/// <remarks>
/// A delegate may run more than once, because a lost transaction is repeated: nothing in it may send, count, hash or
/// wait for anything but the store. It returns finished records, never a query or the context.
/// </remarks>
internal abstract class Writer
{
    /// <summary>Runs one write for the desk. What was sent is done even if the sender has left.</summary>
    public Task<TAnswer> WriteAsync<TAnswer>(Func<PortalDb, Task<TAnswer>> work) =>
        WriteAsync(Lane.Desk, scope => work(scope.Db), CancellationToken.None);

    /// <summary>Runs one write.</summary>
    /// <param name="lane">Who waits for it.</param>
    /// <param name="work">The write; what it throws reaches the caller, and nothing of it is kept.</param>
    /// <param name="cancel">Counts until the write begins; after that its outcome is waited for.</param>
    /// <exception cref="StoreBusyException">Too many writes wait already.</exception>
    public abstract Task<TAnswer> WriteAsync<TAnswer>(Lane lane, Func<WriteScope, Task<TAnswer>> work, CancellationToken cancel);
}

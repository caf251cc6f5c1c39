namespace PingxiangPortal.Web.Store.Writing;

/// <summary>More writes wait than the store can take; the sender may try again in a moment.</summary>
internal sealed class StoreBusyException() : Exception("Too many writes are waiting.")
{
    /// <summary>By then all that waits is written: the store takes thousands a second. As the header Retry-After says it.</summary>
    public const string SecondsUntilFree = "2";
}

namespace PingxiangPortal.Web.Store.Writing;

/// <summary>More writes wait than the store can take; the sender may try again in a moment.</summary>
internal sealed class StoreBusyException() : Exception("Too many writes are waiting.");

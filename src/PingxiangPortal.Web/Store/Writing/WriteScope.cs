using System.Data.Common;

namespace PingxiangPortal.Web.Store.Writing;

/// <summary>What one write works with: a context of its own, and the connection below it for prepared SQL.</summary>
internal abstract class WriteScope
{
    /// <summary>A context in the write's transaction that nothing was tracked in before.</summary>
    public abstract PortalDb Db { get; }

    /// <summary>A command in the write's transaction; the same text is prepared once, and has the parameters of its last run.</summary>
    public abstract DbCommand Command(string sql);

    /// <summary>An id as this engine stores it.</summary>
    public abstract object Value(Guid id);
}

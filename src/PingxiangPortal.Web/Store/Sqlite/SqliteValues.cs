namespace PingxiangPortal.Web.Store.Sqlite;

/// <summary>How values are written that SQLite has no type for.</summary>
internal static class SqliteValues
{
    /// <summary>In the order in which the id is written out, so that both sort alike.</summary>
    public static byte[] Of(Guid id) => id.ToByteArray(bigEndian: true);

    public static Guid Id(byte[] bytes) => new(bytes, bigEndian: true);
}

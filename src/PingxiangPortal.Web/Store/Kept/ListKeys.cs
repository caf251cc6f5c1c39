namespace PingxiangPortal.Web.Store.Kept;

/// <summary>
/// The keys of lists: each category, publisher, source and tag has one in the same two tables. A key is the number of
/// what the list is of, times eight, and its kind.
/// </summary>
internal static class ListKeys
{
    private const long Kinds = 8;

    public static long OfCategory(long id) => Key(id, 1);

    public static long OfPublisher(long id) => Key(id, 2);

    public static long OfSource(long id) => Key(id, 3);

    public static long OfTag(long id) => Key(id, 4);

    private static long Key(long id, int kind) => (id * Kinds) + kind;
}

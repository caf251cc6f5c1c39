namespace PingxiangPortal.Web.Store.Writing;

/// <summary>Who waits for a write. While there is more to write than the disk can take, the desk goes first.</summary>
internal enum Lane
{
    /// <summary>People at work: editors, operators, the import.</summary>
    Desk,

    /// <summary>Readers, of whom there may be any number.</summary>
    Readers,
}

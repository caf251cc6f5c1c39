using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Web.Hosting;

/// <summary>Versions below which the portal refuses to run, because they lose data or let cookies be forged.</summary>
internal static class Floors
{
    /// <summary>CVE-2026-40372: 10.0.0 to 10.0.6 accept forged cookies.</summary>
    private static readonly Version Runtime = new(10, 0, 7);

    /// <summary>The newest servicing release that this version was tested on.</summary>
    private static readonly Version Tested = new(10, 0, 12);

    /// <summary>Before 3.51.3 a write-ahead log could be reset while it was read.</summary>
    private static readonly Version Sqlite = new(3, 51, 3);

    /// <exception cref="StartupMistake">A version is too old.</exception>
    public static void Check(PortalDb db)
    {
        Check(".NET", Environment.Version, Runtime);

        if (db is SqlitePortalDb)
        {
            Check("SQLite", Version.Parse(db.Database.GetDbConnection().ServerVersion), Sqlite);
        }
    }

    /// <summary>A word to the operator about a runtime that is allowed but lacks the newest fixes; null for none.</summary>
    public static string? Warning(Version runtime) =>
        runtime < Tested ? $".NET 是 {runtime}，{Tested} 起有安全修正，請更新。" : null;

    public static void Check(string name, Version found, Version floor)
    {
        if (found < floor)
        {
            throw new StartupMistake($"{name} is {found}; {floor} or newer is needed, older ones have a flaw that loses data or trust.");
        }
    }
}

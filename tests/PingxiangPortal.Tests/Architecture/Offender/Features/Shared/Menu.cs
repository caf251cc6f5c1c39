using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Shared;

/// <summary>A piece of the layout that knows a table.</summary>
internal static class Menu
{
    public static List<PortalDb> Entries() => [];
}

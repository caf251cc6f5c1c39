namespace PingxiangPortal.Tests.Architecture.Offender.Core;

/// <summary>Core that knows a table.</summary>
internal sealed class Rule
{
    public Store.PortalDb? Db { get; init; }
}

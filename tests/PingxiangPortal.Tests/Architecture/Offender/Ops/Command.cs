using PingxiangPortal.Tests.Architecture.Offender.Hosting;

namespace PingxiangPortal.Tests.Architecture.Offender.Ops;

/// <summary>A command that starts the host.</summary>
internal static class Command
{
    public static string Run() => Host.Start();
}

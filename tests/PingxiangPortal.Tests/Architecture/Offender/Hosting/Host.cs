using PingxiangPortal.Tests.Architecture.Offender.Features.Errors;

namespace PingxiangPortal.Tests.Architecture.Offender.Hosting;

/// <summary>Hosting may use everything, so this one is right.</summary>
internal static class Host
{
    public static string Start() => Note.Text();
}

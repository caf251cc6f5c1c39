namespace PingxiangPortal.Tests.Architecture.Offender.Utils;

/// <summary>A folder that the plan does not have.</summary>
internal static class Helper
{
    public static int Twice(int number) => 2 * number;
}

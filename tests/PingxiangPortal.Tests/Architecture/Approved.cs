using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Compares a list with the one that somebody approved and committed.</summary>
internal static class Approved
{
    /// <summary>Set to 1, this variable writes what came instead of comparing it.</summary>
    private const string Variable = "PORTAL_APPROVE";

    public static void Match(string path, IReadOnlyList<string> actual)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllLines(path, actual);
        }

        var difference = Difference(File.Exists(path) ? File.ReadAllLines(path) : [], actual);
        Complaints.None(difference.Count == 0 ? [] : [$"{Path.GetFileName(path)} differs; {Variable}=1 accepts the lines with +", .. difference]);
    }

    public static IReadOnlyList<string> Difference(IReadOnlyList<string> approved, IReadOnlyList<string> actual) =>
    [
        .. approved.Except(actual).Select(line => $"- {line}"),
        .. actual.Except(approved).Select(line => $"+ {line}"),
    ];
}

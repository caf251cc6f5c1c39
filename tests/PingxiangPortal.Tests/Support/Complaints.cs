namespace PingxiangPortal.Tests.Support;

/// <summary>Asserts on lists of complaints so that a failing test shows every one of them, uncut.</summary>
internal static class Complaints
{
    public static void None(IReadOnlyCollection<string> complaints) =>
        Assert.True(complaints.Count == 0, Environment.NewLine + string.Join(Environment.NewLine, complaints));

    public static void Mention(IReadOnlyCollection<string> complaints, params string[] words) =>
        Assert.True(
            complaints.Any(complaint => words.All(word => complaint.Contains(word, StringComparison.Ordinal))),
            $"Nobody complained about {string.Join(" + ", words)}:{Environment.NewLine}{string.Join(Environment.NewLine, complaints)}");

    public static void DoNotMention(IReadOnlyCollection<string> complaints, params string[] words) =>
        None([.. complaints.Where(complaint => words.All(word => complaint.Contains(word, StringComparison.Ordinal)))]);
}

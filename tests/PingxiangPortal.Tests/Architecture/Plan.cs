namespace PingxiangPortal.Tests.Architecture;

/// <summary>Where the parts of the product are, by namespace.</summary>
internal sealed record Plan(string CoreNamespace, string WebNamespace)
{
    public static readonly Plan Product = new("PingxiangPortal.Core", "PingxiangPortal.Web");

    /// <returns>"Core", "Store", "Features.Articles"…; "Program" for the start-up file; null for code that is not ours.</returns>
    public string? PartOf(string ns)
    {
        if (IsWithin(ns, CoreNamespace))
        {
            return "Core";
        }

        if (!IsWithin(ns, WebNamespace))
        {
            return null;
        }

        var folders = ns[WebNamespace.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries);
        return folders switch
        {
            [] => "Program",
            ["Features"] => "Features.Shared",
            ["Features", var name, ..] => $"Features.{name}",
            _ => folders[0],
        };
    }

    private static bool IsWithin(string ns, string root) =>
        ns == root || ns.StartsWith(root + ".", StringComparison.Ordinal);
}

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Which part may use which, and which feature may use which: the two tables of the architecture.</summary>
internal static class Directions
{
    /// <summary>"Features" stands for every feature; Program is above them all.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Parts = new Dictionary<string, string[]>
    {
        ["Core"] = [],
        ["Store"] = ["Core"],
        ["Platform"] = ["Core"],
        ["Features"] = ["Core", "Store", "Platform"],
        ["Ops"] = ["Core", "Store", "Platform", "Features"],
        ["Hosting"] = ["Core", "Store", "Platform", "Features", "Ops"],
        ["Program"] = ["Core", "Store", "Platform", "Features", "Ops", "Hosting"],
    };

    /// <summary>Everyone may use Shared, the pieces of the layout, besides what is listed here.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Features = new Dictionary<string, string[]>
    {
        ["Home"] = ["Articles", "Categories"],
        ["Articles"] = ["Reactions", "Comments", "Seo"],
        ["Categories"] = ["Articles", "Seo"],
        ["Editing"] = ["Articles"],
        ["Lists"] = ["Articles"],
        ["Archive"] = ["Articles"],
        ["Search"] = ["Articles"],
        ["Hot"] = ["Articles"],
        ["Feeds"] = ["Articles", "Categories"],
        ["Import"] = ["Articles", "Categories", "Media"],
        ["Admin"] = ["Articles", "Categories", "Comments", "Editing", "Media", "Accounts", "Import"],
    };

    /// <summary>What a part must not take from outside, as namespaces.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Foreign = new Dictionary<string, string[]>
    {
        ["Core"] = ["Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Serilog"],
        ["Store"] = ["Microsoft.AspNetCore.Http"],
    };

    /// <summary>What no part takes: nothing that somebody writes or uploads makes the portal ask another server.</summary>
    public static readonly IReadOnlyList<string> Outbound = ["System.Net.Http", "System.Net.WebSockets", "System.Net.Mail", "System.Net.NetworkInformation"];

    // Shared is drawn around every page, so it knows no other feature.
    private static readonly string[] SharedUses = ["Core", "Store", "Platform"];

    public static bool IsPlanned(string part) => Parts.ContainsKey(Layer(part));

    public static bool Allow(string from, string to)
    {
        if (from == to)
        {
            return true;
        }

        if (from == "Features.Shared")
        {
            return SharedUses.Contains(to);
        }

        return FeatureName(from) is { } user && FeatureName(to) is { } used
            ? used == "Shared" || Features.GetValueOrDefault(user, []).Contains(used)
            : Parts.GetValueOrDefault(Layer(from), []).Contains(Layer(to));
    }

    public static bool AllowForeign(string part, string ns) =>
        !Foreign.GetValueOrDefault(part, []).Concat(Outbound).Any(banned => ns == banned || ns.StartsWith(banned + ".", StringComparison.Ordinal));

    public static string? FeatureName(string part) =>
        part.StartsWith("Features.", StringComparison.Ordinal) ? part["Features.".Length..] : null;

    private static string Layer(string part) => part.Split('.')[0];
}

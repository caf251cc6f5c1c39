namespace PingxiangPortal.Core.Import;

/// <summary>Takes a site's name and tagline apart.</summary>
internal static class SiteLine
{
    private const string Separators = "—–｜|_-";

    public static (string Name, string? Tagline) Split(string site)
    {
        for (var at = 1; at < site.Length; at++)
        {
            if (IsSeparator(site, at))
            {
                var tagline = site[at..].Trim().TrimStart([.. Separators]).Trim();
                return (site[..at].TrimEnd(), tagline.Length == 0 ? null : tagline);
            }
        }

        return (site, null);
    }

    // A hyphen within a Latin name, as in "e-City", parts nothing.
    private static bool IsSeparator(string site, int at) =>
        Separators.Contains(site[at], StringComparison.Ordinal)
        && !(char.IsAsciiLetterOrDigit(site[at - 1]) && at + 1 < site.Length && char.IsAsciiLetterOrDigit(site[at + 1]));
}

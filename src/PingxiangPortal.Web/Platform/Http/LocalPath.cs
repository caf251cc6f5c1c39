using System.Text;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>Tells whether an address that a form or a query names stays on this site.</summary>
internal static class LocalPath
{
    /// <summary>The path itself if it is safe to redirect to, otherwise the given other one.</summary>
    public static string OrElse(string? path, string otherwise) => IsSafe(path) ? path! : otherwise;

    /// <summary>
    /// Rooted at a single /, and nothing in it, decoded as often as it takes, that a browser could read as another
    /// site: no second slash at the start, no backslash, control character or encoded slash anywhere. ASCII only,
    /// as addresses in a header must be.
    /// </summary>
    public static bool IsSafe(string? path)
    {
        if (path is not { Length: > 0 and <= 2_000 } || path[0] != '/' || !Ascii.IsValid(path) || path.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        for (var decoded = path; ; decoded = Uri.UnescapeDataString(decoded))
        {
            if (IsHostile(decoded))
            {
                return false;
            }

            if (Uri.UnescapeDataString(decoded) == decoded)
            {
                return !path.Contains("%2f", StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static bool IsHostile(string path) =>
        path.StartsWith("//", StringComparison.Ordinal)
        || path.Contains('\\', StringComparison.Ordinal)
        || path.Any(char.IsControl);
}

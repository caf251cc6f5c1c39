using Microsoft.Extensions.Primitives;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>
/// Reads one cookie without taking all of them apart, for the few that every page looks at. Their values are plain
/// words, so nothing is decoded.
/// </summary>
internal static class CookieHeader
{
    /// <summary>The value as it was sent, empty for none; of several of one name the last counts.</summary>
    public static ReadOnlySpan<char> Find(StringValues header, string name)
    {
        var found = ReadOnlySpan<char>.Empty;

        foreach (var line in header)
        {
            foreach (var range in line.AsSpan().Split(';'))
            {
                var pair = line.AsSpan(range).Trim();

                if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.Ordinal))
                {
                    found = pair[(name.Length + 1)..];
                }
            }
        }

        return found;
    }
}

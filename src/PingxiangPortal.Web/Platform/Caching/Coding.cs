using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>The codings in which a page is kept.</summary>
internal enum Coding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Chooses the best coding that a client takes.</summary>
internal static class Codings
{
    public static Coding Of(StringValues accepted) => accepted.Count == 0 ? Coding.Identity : accepted.ToString() switch
    {
        // What browsers, proxies and tools send, without taking it apart.
        "" or "identity" => Coding.Identity,
        "gzip" or "gzip, deflate" => Coding.Gzip,
        "gzip, deflate, br, zstd" or "gzip, deflate, br" or "br, gzip" or "gzip, br" or "br" => Coding.Brotli,
        var other => Negotiate(other),
    };

    private static Coding Negotiate(string accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList([accepted], out var codings))
        {
            return Coding.Identity;
        }

        var brotli = Quality(codings, "br");
        var gzip = Quality(codings, "gzip");
        return brotli > 0 && brotli >= gzip ? Coding.Brotli
            : gzip > 0 ? Coding.Gzip
            : Coding.Identity;
    }

    /// <summary>0 for one that the client refuses or doesn't name; * names all that aren't named themselves.</summary>
    private static double Quality(IList<StringWithQualityHeaderValue> codings, string name) =>
        (Named(codings, name) ?? Named(codings, "*")) is { } found ? found.Quality ?? 1 : 0;

    private static StringWithQualityHeaderValue? Named(IList<StringWithQualityHeaderValue> codings, string name) =>
        codings.FirstOrDefault(coding => coding.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
}

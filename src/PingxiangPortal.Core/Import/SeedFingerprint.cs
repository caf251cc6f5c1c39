using System.Security.Cryptography;
using System.Text;

namespace PingxiangPortal.Core.Import;

/// <summary>Recognises a content that was seen before, whatever its file name, encoding or line ends.</summary>
public static class SeedFingerprint
{
    /// <summary>Takes the fingerprint of a text.</summary>
    /// <param name="text">The decoded text of one file.</param>
    /// <returns>
    /// SHA-256 in 64 lower-case hexadecimal digits, over the UTF-8 text with <c>\n</c> line ends and without white space
    /// at its end.
    /// </returns>
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(LineEnds.Normalize(text).TrimEnd())));
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>A secret in an address that works once: shown to one person, kept by its hash alone.</summary>
internal static class OneTimeSecret
{
    private const int Bytes = 24;

    /// <summary>192 random bits, as text for an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Compares in a time that tells nothing; nothing matches a hash that isn't there.</summary>
    public static bool Matches(string secret, string? hash) =>
        hash is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(secret)), Encoding.ASCII.GetBytes(hash));
}

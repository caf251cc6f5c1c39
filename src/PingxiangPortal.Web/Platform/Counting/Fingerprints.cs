using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Platform.Counting;

/// <summary>
/// Tells whether the same reader opened the same article before, without a cookie and without keeping who it was: a
/// hash of the article, the address and the User-Agent, under a key that lies in memory alone and is thrown away
/// every day. Nothing of it is stored, logged or sent.
/// </summary>
/// <remarks>
/// Many readers may come from one address: a town behind its carrier's, an office, a school. Their User-Agents part
/// them only partly, and two with the same telephone count as one. The other way round, one person with two browsers
/// counts as two. The lists say so by speaking of readings, not of people.
/// </remarks>
internal sealed class Fingerprints
{
    private const int KeyBytes = 32;
    private const int AddressBytes = 8;
    private const int HeadBytes = KeyBytes + AddressBytes + sizeof(long);

    /// <summary>Longer ones differ before that.</summary>
    private const int MostCharacters = 256;

    private readonly byte[] key = new byte[KeyBytes];

    public Fingerprints() => ForgetAll();

    /// <summary>From now on everybody is unknown.</summary>
    public void ForgetAll() => RandomNumberGenerator.Fill(key);

    public ulong Of(HttpContext context, long articleId)
    {
        Span<byte> bytes = stackalloc byte[HeadBytes + (MostCharacters * sizeof(char))];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var agent = context.Request.Headers.UserAgent.ToString().AsSpan();
        var said = MemoryMarshal.AsBytes(agent[..Math.Min(agent.Length, MostCharacters)]);

        key.CopyTo(bytes);
        ClientAddress.Write(context, bytes.Slice(KeyBytes, AddressBytes));
        BinaryPrimitives.WriteInt64LittleEndian(bytes[(KeyBytes + AddressBytes)..], articleId);
        said.CopyTo(bytes[HeadBytes..]);
        SHA256.HashData(bytes[..(HeadBytes + said.Length)], hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}

using System.Buffers.Binary;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
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
/// XxHash3 is no cryptography: who has the key could look for a reader's address. The key is kept as the hashes are, and
/// the framework's keyed hashes take microseconds, a third of answering a page from memory.
/// </remarks>
internal sealed class Fingerprints
{
    private const int AddressBytes = 8;
    private const int HeadBytes = AddressBytes + sizeof(long);

    /// <summary>Longer ones differ before that.</summary>
    private const int MostCharacters = 256;

    private long key = Random();

    /// <summary>From now on everybody is unknown.</summary>
    public void ForgetAll() => Interlocked.Exchange(ref key, Random());

    public ulong Of(HttpContext context, long articleId)
    {
        Span<byte> bytes = stackalloc byte[HeadBytes + MostCharacters];
        var agent = context.Request.Headers.UserAgent.ToString().AsSpan();
        var length = HeadBytes + Encoding.Latin1.GetBytes(agent[..Math.Min(agent.Length, MostCharacters)], bytes[HeadBytes..]);

        ClientAddress.Write(context, bytes[..AddressBytes]);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[AddressBytes..], articleId);
        return XxHash3.HashToUInt64(bytes[..length], Interlocked.Read(ref key));
    }

    private static long Random() => BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(long)));
}

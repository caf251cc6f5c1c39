using System.Buffers.Binary;
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
/// </remarks>
internal sealed class Fingerprints
{
    private const int AddressBytes = 8;
    private const int HeadBytes = AddressBytes + sizeof(long);

    /// <summary>Longer ones differ before that.</summary>
    private const int MostCharacters = 256;

    private Key key = Key.Random();

    /// <summary>From now on everybody is unknown.</summary>
    public void ForgetAll() => key = Key.Random();

    public ulong Of(HttpContext context, long articleId)
    {
        Span<byte> bytes = stackalloc byte[HeadBytes + MostCharacters];
        var agent = context.Request.Headers.UserAgent.ToString().AsSpan();
        var length = HeadBytes + Encoding.Latin1.GetBytes(agent[..Math.Min(agent.Length, MostCharacters)], bytes[HeadBytes..]);

        ClientAddress.Write(context, bytes[..AddressBytes]);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[AddressBytes..], articleId);
        var (first, second) = key; // both of the same day
        return SipHash.Of(bytes[..length], first, second);
    }

    private sealed record Key(ulong First, ulong Second)
    {
        public static Key Random()
        {
            Span<byte> bytes = stackalloc byte[2 * sizeof(ulong)];
            RandomNumberGenerator.Fill(bytes);
            return new Key(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));
        }
    }
}

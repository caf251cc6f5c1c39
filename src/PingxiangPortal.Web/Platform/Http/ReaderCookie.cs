using System.Buffers.Text;
using System.Security.Cryptography;
using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>
/// The cookie that tells readers apart without knowing them: an id that tells nothing but when it was made, signed with a
/// key of its own so that ids can't be made up, and that changing the staff's keys leaves readers' choices alone.
/// </summary>
internal sealed class ReaderCookie(byte[] key, SiteAddress site)
{
    public const int KeyBytes = 32;
    private const int IdBytes = 16;
    private const int SignatureBytes = 16;

    private string Name => site.CookieName("reader");

    /// <summary>The reader of a request, or null for one that never reacted; a forged or damaged cookie counts as none.</summary>
    public ReaderId? Find(HttpRequest request)
    {
        Span<byte> bytes = stackalloc byte[IdBytes + SignatureBytes];

        if (request.Cookies[Name] is not { Length: <= 64 } value
            || !Base64Url.IsValid(value, out var length)
            || length != bytes.Length)
        {
            return null;
        }

        Base64Url.DecodeFromChars(value, bytes);
        return CryptographicOperations.FixedTimeEquals(Sign(bytes[..IdBytes]), bytes[IdBytes..])
            ? new ReaderId(new Guid(bytes[..IdBytes]))
            : null;
    }

    /// <summary>Remembers a reader in the browser for a year.</summary>
    public void Set(HttpResponse response, ReaderId reader)
    {
        Span<byte> bytes = stackalloc byte[IdBytes + SignatureBytes];
        reader.Value.TryWriteBytes(bytes);
        Sign(bytes[..IdBytes]).CopyTo(bytes[IdBytes..]);
        response.Cookies.Append(Name, Base64Url.EncodeToString(bytes), site.Cookie());
    }

    private byte[] Sign(ReadOnlySpan<byte> id) => HMACSHA256.HashData(key, id)[..SignatureBytes];
}

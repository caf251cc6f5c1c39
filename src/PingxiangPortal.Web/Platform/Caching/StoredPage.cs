using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Numerics;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>A rendered page in every coding, ready to be sent.</summary>
internal sealed class StoredPage
{
    /// <summary>How many readers get a page that is packed quickly: most pages are asked for by a crawler, once.</summary>
    private const int FewReaders = 3;

    // Measured on pages of this site: 5 is 24 % smaller than 1 and takes 6 times as long, as long as rendering the page;
    // 11 is 6 % smaller still and takes 500 times as long.
    private const int QuickBrotli = 1;
    private const int GoodBrotli = 5;

    /// <summary>What a page costs besides its bytes: keys, tags, headers.</summary>
    private const int Overhead = 1200;

    private static readonly StringValues Vary = "Accept-Encoding, Cookie";

    // A shared cache in front may keep a page of a reader without cookies; browsers always ask again.
    private static readonly StringValues Shared = "public, max-age=0, s-maxage=30, stale-while-revalidate=300";
    private static readonly StringValues OfOneReader = "private, no-cache";

    private readonly byte[] html;
    private readonly Body[] bodies; // by coding

    public StoredPage(byte[] html)
    {
        this.html = html;
        var hash = Convert.ToHexStringLower(SHA256.HashData(html).AsSpan(0, 16));
        bodies =
        [
            new Body(_ => html, default, $"\"{hash}\""),
            new Body(well => Gzip(html, well ? CompressionLevel.Optimal : CompressionLevel.Fastest), "gzip", $"W/\"{hash}-g\""),
            new Body(well => Brotli(html, well ? GoodBrotli : QuickBrotli), "br", $"W/\"{hash}-b\""),
        ];
    }

    public StringValues ContentType { get; init; } = "text/html; charset=utf-8";

    /// <summary>The page's own policy; empty for that of all pages.</summary>
    public StringValues Policy { get; init; }

    /// <summary>The names of what it shows.</summary>
    public required string[] Tags { get; init; }

    /// <summary>The sum of its names' numbers, read before it was rendered.</summary>
    public required long Generation { get; init; }

    /// <summary>The article whose page it is; null for a list.</summary>
    public long? ArticleId { get; init; }

    /// <summary>A net below the generations; never past the site's midnight, because pages say what day it is.</summary>
    public required DateTime FreshUntilUtc { get; init; }

    /// <summary>When it was asked for last, on a clock that only grows.</summary>
    public long LastUsed { get; set; }

    /// <summary>Memory that it takes at most, in bytes: packed in both codings, a page of ours is smaller than plain.</summary>
    public int Size => Overhead + (2 * html.Length);

    /// <summary>Answers a request with it: 200 with the body, or 304 when the client has it already.</summary>
    public ValueTask<FlushResult> WriteAsync(HttpContext context)
    {
        var request = context.Request;
        var response = context.Response;
        var headers = response.Headers;
        var body = bodies[(int)Codings.Of(request.Headers.AcceptEncoding)];

        SecurityHeaders.SetAll(headers);

        if (Policy.Count > 0)
        {
            headers.ContentSecurityPolicy = Policy;
        }

        headers.ETag = body.Tag;
        headers.Vary = Vary;
        headers.CacheControl = request.Headers.Cookie.Count == 0 ? Shared : OfOneReader;

        if (EntityTags.Match(request.Headers.IfNoneMatch, body.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return default;
        }

        var bytes = body.BytesForOneMore();
        headers.ContentType = ContentType;
        headers.ContentLength = bytes.Length;

        if (body.Encoding.Count > 0)
        {
            headers.ContentEncoding = body.Encoding;
        }

        return HttpMethods.IsHead(request.Method)
            ? default
            : response.BodyWriter.WriteAsync(bytes);
    }

    private static byte[] Brotli(byte[] html, int quality)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(html.Length));

        // No wider than the page: a wider window finds nothing more.
        var window = Math.Clamp(BitOperations.Log2((uint)html.Length) + 1, 10, 18);

        if (!BrotliEncoder.TryCompress(html, room, out var length, quality, window))
        {
            throw new InvalidOperationException("The longest possible result did not fit.");
        }

        var packed = room[..length];
        ArrayPool<byte>.Shared.Return(room);
        return packed;
    }

    private static byte[] Gzip(byte[] html, CompressionLevel level)
    {
        var packed = new MemoryStream(html.Length / 2);

        using (var gzip = new GZipStream(packed, level))
        {
            gzip.Write(html);
        }

        return packed.ToArray();
    }

    /// <summary>
    /// One coding of the page, packed when it is asked for first, because most readers ask for the same: quickly for
    /// the first few, then well. A packed one's tag is weak, because the page stays the same and the bytes do not.
    /// </summary>
    private sealed class Body(Func<bool, byte[]> pack, StringValues encoding, string tag)
    {
        private Lazy<byte[]> bytes = new(() => pack(false));
        private int asked;

        public StringValues Encoding => encoding;

        public string Tag => tag;

        public byte[] BytesForOneMore()
        {
            // Readers who come at once may count as one; packing well a little later harms nobody.
            if (asked <= FewReaders && ++asked > FewReaders)
            {
                bytes = new Lazy<byte[]>(() => pack(true));
            }

            return bytes.Value;
        }
    }
}

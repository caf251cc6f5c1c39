namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>One page as the portal answered it, in each coding, kept in a folder for the reference server.</summary>
internal sealed class PageBytes
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <summary>How a present-day browser asks for Brotli.</summary>
    public const string BrowserAsks = "gzip, deflate, br, zstd";

    private const string Identity = "identity";
    private const string TypeFile = "content-type";

    private readonly byte[] plain;
    private readonly byte[] gzip;
    private readonly byte[] brotli;

    private PageBytes(string contentType, byte[] plain, byte[] gzip, byte[] brotli) =>
        (ContentType, this.plain, this.gzip, this.brotli) = (contentType, plain, gzip, brotli);

    public string ContentType { get; }

    public static PageBytes Load(string folder) => new(
        File.ReadAllText(Path.Combine(folder, TypeFile)),
        File.ReadAllBytes(Path.Combine(folder, Identity)),
        File.ReadAllBytes(Path.Combine(folder, Gzip)),
        File.ReadAllBytes(Path.Combine(folder, Brotli)));

    /// <summary>Asks the portal for a page in each coding and keeps the answers.</summary>
    public static async Task KeepAsync(Uri page, string folder)
    {
        Directory.CreateDirectory(folder);
        using var http = new HttpClient();

        foreach (var coding in (string[])[Identity, Gzip, Brotli])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
            using var answer = await http.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            await File.WriteAllBytesAsync(Path.Combine(folder, coding), await answer.Content.ReadAsByteArrayAsync());
            await File.WriteAllTextAsync(Path.Combine(folder, TypeFile), answer.Content.Headers.ContentType?.ToString());
        }
    }

    public (string Coding, byte[] Bytes) For(string acceptEncoding) =>
        acceptEncoding.Contains(Brotli, StringComparison.Ordinal) ? (Brotli, brotli)
        : acceptEncoding.Contains(Gzip, StringComparison.Ordinal) ? (Gzip, gzip)
        : ("", plain);
}

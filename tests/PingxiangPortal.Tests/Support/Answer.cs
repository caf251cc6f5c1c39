using System.IO.Compression;
using System.Net;
using System.Text;

namespace PingxiangPortal.Tests.Support;

/// <summary>An answer as it travels: packed bytes and the headers that say how to read them.</summary>
internal sealed class Answer
{
    private readonly ILookup<string, string> headers;

    private Answer(HttpResponseMessage response, byte[] body)
    {
        Status = response.StatusCode;
        Body = body;
        headers = response.Headers.NonValidated
            .Concat(response.Content.Headers.NonValidated)
            .SelectMany(header => header.Value.Select(value => (header.Key, Value: value)))
            .ToLookup(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
    }

    public HttpStatusCode Status { get; }

    public byte[] Body { get; }

    /// <summary>The name of the coding; empty for plain bytes.</summary>
    public string Coding => this["Content-Encoding"] ?? "";

    public string Tag => this["ETag"]!; // every page that is kept has one

    /// <summary>The text, unpacked as its coding says.</summary>
    public string Html
    {
        get
        {
            using var packed = new MemoryStream(Body);
            using Stream plain = Coding switch
            {
                "" => packed,
                "gzip" => new GZipStream(packed, CompressionMode.Decompress),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                var other => throw new InvalidOperationException(other),
            };
            using var reader = new StreamReader(plain, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>All headers but the moment, which no two answers share.</summary>
    public IReadOnlyList<string> SteadyHeaders =>
    [
        .. headers
            .Where(header => header.Key != "Date")
            .Select(header => $"{header.Key}: {string.Join(", ", header)}")
            .Order(StringComparer.Ordinal),
    ];

    public string? this[string name] => headers.Contains(name) ? string.Join(", ", headers[name]) : null;

    public static Task<Answer> GetAsync(PortalApp app, string path, params (string Name, string Value)[] sent) =>
        SendAsync(app, HttpMethod.Get, path, sent);

    /// <summary>Asks as someone without any cookies but those that are given.</summary>
    public static async Task<Answer> SendAsync(PortalApp app, HttpMethod method, string path, params (string Name, string Value)[] sent)
    {
        using var http = app.CreateDefaultClient(app.ClientOptions.BaseAddress);
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));

        foreach (var (name, value) in sent)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request);
        return new Answer(response, await response.Content.ReadAsByteArrayAsync());
    }
}

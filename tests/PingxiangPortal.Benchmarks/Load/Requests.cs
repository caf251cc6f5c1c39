using System.Globalization;
using System.Text;

namespace PingxiangPortal.Benchmarks.Load;

/// <summary>Requests as bytes.</summary>
internal sealed class Requests(int port)
{
    // Or nobody would count as a reader, and counting would cost nothing.
    private const string Browser =
        "User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36\r\n";

    private readonly string host = string.Create(CultureInfo.InvariantCulture, $"Host: localhost:{port}\r\n{Browser}");

    /// <param name="path">The local address.</param>
    /// <param name="coding">What Accept-Encoding says; null says nothing.</param>
    /// <param name="cookie">What Cookie says; null says nothing.</param>
    /// <param name="more">More header lines, each with its line end.</param>
    public byte[] Get(string path, string? coding = null, string? cookie = null, string more = "") => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\n{host}{Line("Accept-Encoding", coding)}{Line("Cookie", cookie)}{more}\r\n");

    /// <summary>A click as the page's script sends it, by a reader who has no cookie yet.</summary>
    public byte[] React(long articleId, string kind)
    {
        var body = "kind=" + kind;
        return Encoding.ASCII.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"POST /articles/{articleId}/reactions HTTP/1.1\r\n{host}")
            + "Accept: application/json\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n{body}"));
    }

    private static string Line(string name, string? value) => value is null ? "" : $"{name}: {value}\r\n";
}

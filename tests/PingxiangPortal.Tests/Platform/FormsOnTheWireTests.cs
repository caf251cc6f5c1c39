using System.Globalization;
using System.Net.Sockets;
using System.Text;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform;

/// <summary>Forms as they come over a real connection: in pieces, with and without their length.</summary>
public sealed class FormsOnTheWireTests : IDisposable
{
    private const string Chunked = "Transfer-Encoding: chunked";
    private static readonly TimeSpan BetweenPieces = TimeSpan.FromMilliseconds(50);

    private readonly PortalApp app = new();

    public FormsOnTheWireTests()
    {
        app.UseKestrel(0);
        app.StartServer();
    }

    [Theory]
    [InlineData("Content-Length: 10", "theme=dark")]
    [InlineData("Content-Length: 10", "theme", "=dark")]
    [InlineData("Content-Length: 10", "t", "heme=dar", "k")]
    [InlineData(Chunked, "A\r\ntheme=dark\r\n0\r\n\r\n")]
    [InlineData(Chunked, "A\r\ntheme=dark\r\n", "0\r\n\r\n")]
    [InlineData(Chunked, "5\r\ntheme\r\n", "5\r\n=dark\r\n", "0\r\n\r\n")]
    [InlineData(Chunked, "1\r\nt\r\n4\r\nhe", "me\r\n", "5\r\n=dark\r\n0\r\n", "\r\n")]
    public async Task A_form_is_read_whole_however_it_comes(string length, params string[] pieces)
    {
        var answer = await PostAsync(length, pieces);

        Assert.StartsWith("HTTP/1.1 303 ", answer, StringComparison.Ordinal);
        Assert.Contains("theme=dark", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 12", "theme=da", "%00k")]
    [InlineData(Chunked, "8\r\ntheme=%F\r\n", "1\r\nF\r\n0\r\n\r\n")]
    public async Task What_is_no_text_is_refused_in_pieces_too(string length, params string[] pieces) =>
        Assert.StartsWith("HTTP/1.1 400 ", await PostAsync(length, pieces), StringComparison.Ordinal);

    [Fact]
    public async Task A_form_without_a_length_may_be_as_long_as_any_other()
    {
        var piece = new string('x', 64 * 1024);
        var chunk = string.Create(CultureInfo.InvariantCulture, $"{piece.Length:X}\r\n{piece}\r\n");

        var answer = await PostAsync(Chunked, [.. Enumerable.Repeat(chunk, 20), "0\r\n\r\n"]);

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
    }

    public void Dispose() => app.Dispose();

    /// <summary>Sends the pieces one after the other, and gives what comes back.</summary>
    private async Task<string> PostAsync(string length, IReadOnlyList<string> pieces)
    {
        using var line = new TcpClient("localhost", app.ClientOptions.BaseAddress.Port);
        await using var stream = line.GetStream();
        await SendAsync(stream, $"POST /preferences HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n{length}\r\n\r\n");
        var answer = ReadAsync(stream);

        foreach (var piece in pieces.TakeWhile(_ => !answer.IsCompleted))
        {
            await Task.Delay(BetweenPieces);
            await SendAsync(stream, piece);
        }

        return await answer;
    }

    private static async Task SendAsync(NetworkStream stream, string text)
    {
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
        }
        catch (IOException)
        {
            // The server has answered and hung up.
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var answer = new StringBuilder();
        var room = new byte[4096];

        try
        {
            for (int read; (read = await stream.ReadAsync(room)) > 0;)
            {
                answer.Append(Encoding.ASCII.GetString(room, 0, read));
            }
        }
        catch (IOException)
        {
            // Cut off behind the answer, because not all of the form was read.
        }

        return answer.ToString();
    }
}

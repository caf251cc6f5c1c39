using System.Net;
using System.Net.Sockets;

namespace PingxiangPortal.Benchmarks.Load;

/// <summary>One connection that stays open from request to request, and is opened anew when the server closed it.</summary>
internal sealed class KeepAlive(EndPoint endpoint) : IDisposable
{
    private const int FirstRoom = 64 * 1024;

    private Socket? socket;
    private byte[] room = new byte[FirstRoom];
    private int filled;
    private int bodyStart;

    /// <summary>The last answer's status line and headers.</summary>
    public ReadOnlySpan<byte> Head => room.AsSpan(0, bodyStart);

    /// <summary>The last answer's body as it came, chunk marks included.</summary>
    public ReadOnlySpan<byte> Body => room.AsSpan(bodyStart, filled - bodyStart);

    public async ValueTask<Reply> AskAsync(ReadOnlyMemory<byte> request)
    {
        try
        {
            socket ??= await ConnectAsync();

            while (request.Length > 0)
            {
                request = request[await socket.SendAsync(request, SocketFlags.None)..];
            }

            return await ReceiveAsync(socket);
        }
        catch (SocketException)
        {
            Close();
            return Reply.Broken;
        }
    }

    public void Dispose() => Close();

    private async ValueTask<Reply> ReceiveAsync(Socket from)
    {
        var reading = new ReplyReading();
        filled = 0;

        while (true)
        {
            if (filled == room.Length)
            {
                Array.Resize(ref room, room.Length * 2);
            }

            var received = await from.ReceiveAsync(room.AsMemory(filled), SocketFlags.None);

            if (received == 0)
            {
                Close();
                return Reply.Broken;
            }

            filled += received;

            if (reading.IsWhole(room.AsSpan(0, filled)))
            {
                bodyStart = reading.BodyStart;
                return new Reply(reading.Status, filled);
            }
        }
    }

    private async ValueTask<Socket> ConnectAsync()
    {
        var made = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

        try
        {
            await made.ConnectAsync(endpoint);
            return made;
        }
        catch (SocketException)
        {
            made.Dispose();
            throw;
        }
    }

    private void Close()
    {
        socket?.Dispose();
        socket = null;
    }
}

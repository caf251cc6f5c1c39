using System.Net;
using System.Net.Sockets;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>The caller's address as limits and counts take it.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;
    private const int WholeBytes = 16;

    /// <summary>An IPv4 address whole, an IPv6 one by its /64: a household has all of that.</summary>
    public static string Of(HttpContext context)
    {
        var address = Find(context);
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }

    /// <summary>The same in eight bytes, for those who ask at every request.</summary>
    public static void Write(HttpContext context, Span<byte> eightBytes)
    {
        Span<byte> whole = stackalloc byte[WholeBytes];
        whole.Clear();
        Find(context).TryWriteBytes(whole, out _); // the longest address fits
        whole[..NetworkBytes].CopyTo(eightBytes);
    }

    private static IPAddress Find(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
    }
}

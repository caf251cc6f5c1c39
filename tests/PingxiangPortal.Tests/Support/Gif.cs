namespace PingxiangPortal.Tests.Support;

/// <summary>GIF files by hand: black squares.</summary>
internal static class Gif
{
    private static readonly byte[] OnePixel = [2, 2, 0x44, 0x01, 0];

    public static byte[] WithFrames(int count) =>
        [.. Start(1), .. Enumerable.Repeat(Frame(1), count).SelectMany(frame => frame), 0x3B];

    public static byte[] WithFrame(int screen, int frame) => [.. Start(screen), .. Frame(frame), 0x3B];

    /// <summary>A picture with a comment before its end.</summary>
    public static byte[] With(byte[] gif, ReadOnlySpan<byte> comment) => [.. gif[..^1], 0x21, 0xFE, (byte)comment.Length, .. comment, 0, 0x3B];

    private static byte[] Start(int side) => [.. "GIF89a"u8, .. Two(side), .. Two(side), 0x80, 0, 0, 0, 0, 0, 255, 255, 255];

    private static byte[] Frame(int side) => [0x2C, 0, 0, 0, 0, .. Two(side), .. Two(side), 0, .. OnePixel];

    private static byte[] Two(int number) => [(byte)number, (byte)(number >> 8)];
}

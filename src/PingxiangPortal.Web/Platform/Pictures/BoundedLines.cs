using System.Text;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>Lines of a process that may have been taken over: a few, short ones, or none.</summary>
internal sealed class BoundedLines(Stream stream)
{
    private const int MostBytes = 16 * 1024;

    private readonly byte[] read = new byte[MostBytes];
    private int start;
    private int end;

    /// <summary>Null when the process ended, or says more than it has to say.</summary>
    public async Task<string?> NextAsync()
    {
        while (true)
        {
            var length = read.AsSpan(start, end - start).IndexOf((byte)'\n');

            if (length >= 0)
            {
                var line = Encoding.UTF8.GetString(read, start, length);
                start += length + 1;
                return line;
            }

            var count = end < MostBytes ? await stream.ReadAsync(read.AsMemory(end)) : 0;
            end += count;

            if (count == 0)
            {
                return null;
            }
        }
    }
}

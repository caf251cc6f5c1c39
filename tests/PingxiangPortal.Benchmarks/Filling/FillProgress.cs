using System.Globalization;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>A bar on a console; a line each tenth where the output goes to a file.</summary>
internal sealed class FillProgress(string what, long total)
{
    private const int Width = 40;

    private readonly long started = TimeProvider.System.GetTimestamp();
    private int tenths = -1;

    public void Report(long done)
    {
        var share = total == 0 ? 1 : (double)done / total;
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        var words = string.Create(CultureInfo.InvariantCulture, $"{what} {done:N0} / {total:N0}, {seconds:N0} s");

        if (!Console.IsOutputRedirected)
        {
            var bar = new string('#', (int)(share * Width)).PadRight(Width, '.');
            Console.Write($"\r[{bar}] {words}{(done == total ? "\n" : " ")}");
        }
        else if ((int)(share * 10) > tenths)
        {
            tenths = (int)(share * 10);
            Console.WriteLine(words);
        }
    }
}

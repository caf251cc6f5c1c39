namespace PingxiangPortal.Core.Import;

/// <summary>Reads a seed file of any kind that the portal knows.</summary>
public static class SeedReader
{
    private static readonly string[] KnownEndings = [".txt", ".md"];

    /// <summary>Says whether a file of this name is a seed document.</summary>
    /// <param name="file">Name of the file.</param>
    /// <returns>True for <c>.txt</c> and <c>.md</c> in any case, except for a README.</returns>
    public static bool IsSeed(string file) =>
        KnownEndings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !Path.GetFileNameWithoutExtension(file).Equals("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one file.</summary>
    /// <param name="file">
    /// Name of the file: <c>.md</c> is read by <see cref="MarkdownSeed"/>, anything else by <see cref="CrawledPage"/>.
    /// </param>
    /// <param name="bytes">Its content.</param>
    /// <param name="zone">The time zone of the times in it.</param>
    /// <returns>The document or the problems.</returns>
    public static SeedReading Read(string file, ReadOnlySpan<byte> bytes, TimeZoneInfo zone)
    {
        var decoded = SeedText.Decode(file, bytes);
        if (decoded.Text is null)
        {
            return new SeedReading(file, null, decoded.Problem is null ? [] : [decoded.Problem]);
        }

        return file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? MarkdownSeed.Read(file, decoded.Text, zone)
            : CrawledPage.Read(file, decoded.Text, zone);
    }
}

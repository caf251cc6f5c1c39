using System.Collections.Frozen;
using System.Text;

namespace PingxiangPortal.Core.Import;

/// <summary>The listed readings of the Traditional characters that are written differently in Simplified.</summary>
internal static class TraditionalReadings
{
    private const string Resource = "PingxiangPortal.Core.Import.Data.traditional.tsv";

    private static readonly FrozenDictionary<Rune, string[]> Readings = Load();

    public static bool HasReading(Rune character, string syllable) =>
        Readings.TryGetValue(character, out var listed) && listed.Contains(syllable);

    private static FrozenDictionary<Rune, string[]> Load()
    {
        using var stream = typeof(TraditionalReadings).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its table {Resource}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(row => Rune.GetRuneAt(row[0], 0), row => row[1].Split(' '));
    }
}

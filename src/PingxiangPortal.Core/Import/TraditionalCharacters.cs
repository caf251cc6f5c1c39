using System.Collections.Frozen;
using System.Text;

namespace PingxiangPortal.Core.Import;

/// <summary>The Traditional characters that are written differently in Simplified, with their listed readings.</summary>
internal static class TraditionalCharacters
{
    private const string Resource = "PingxiangPortal.Core.Import.Data.traditional.tsv";

    private static readonly string[][] Rows = Load();

    private static readonly FrozenDictionary<Rune, string[]> Readings =
        Rows.ToFrozenDictionary(row => Rune.GetRuneAt(row[0], 0), ReadingsOf);

    private static readonly FrozenSet<Rune> SimplifiedOnly = Rows
        .Where(row => row.Length > 1 && row[1].Length > 0)
        .Select(row => Rune.GetRuneAt(row[1], 0))
        .ToFrozenSet();

    public static bool Contains(Rune character) => Readings.ContainsKey(character);

    public static bool IsSimplifiedOnly(Rune character) => SimplifiedOnly.Contains(character);

    public static bool HasReading(Rune character, string syllable) =>
        Readings.TryGetValue(character, out var listed) && listed.Contains(syllable);

    private static string[][] Load()
    {
        using var stream = typeof(TraditionalCharacters).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its table {Resource}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        return [.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))];
    }

    private static string[] ReadingsOf(string[] row) => row.Length > 2 ? row[2].Split(' ') : [];
}

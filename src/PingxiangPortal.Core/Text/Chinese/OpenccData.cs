using System.Text;

namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Reads OpenCC's dictionaries and configurations, which the assembly carries; see <c>Text/Chinese/Data</c>.</summary>
internal static class OpenccData
{
    private const string Folder = "PingxiangPortal.Core.Text.Chinese.Data.";

    public static string Read(string file)
    {
        using var stream = typeof(OpenccData).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The assembly lacks OpenCC's file {file}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The characters of a dictionary of single characters, each with the forms that it may take, best first.</summary>
    public static IEnumerable<(Rune Character, Rune[] Forms)> ReadCharacters(string file) =>
        from line in Read(file).Split('\n')
        where line.Length > 0 && line[0] != '#'
        let columns = line.Split('\t')
        select (Rune.GetRuneAt(columns[0], 0), columns[1].Split(' ').Select(form => Rune.GetRuneAt(form, 0)).ToArray());
}

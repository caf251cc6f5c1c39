using System.Text.Json;

namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Reads one of OpenCC's configurations: which dictionaries a conversion asks, and in which order.</summary>
/// <remarks>
/// The format of OpenCC 1.4, as far as the configurations in <c>Text/Chinese/Data</c> use it. In a group of the policy
/// <c>short_circuit</c> the first dictionary that knows a phrase decides, in a <c>union</c> the longest phrase.
/// </remarks>
internal sealed class OpenccConfiguration
{
    private readonly Dictionary<string, PhraseTable> tables = new(StringComparer.Ordinal);

    private OpenccConfiguration()
    {
    }

    /// <param name="name">The name of a file in <c>Text/Chinese/Data</c> without its ending, such as <c>s2tw</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such file, or it asks for what is not known here.</exception>
    public static ScriptConverter Read(string name)
    {
        using var configuration = JsonDocument.Parse(OpenccData.Read(name + ".json"));
        return new OpenccConfiguration().Read(configuration.RootElement);
    }

    private ScriptConverter Read(JsonElement root)
    {
        var segmentation = root.TryGetProperty("segmentation", out var step) ? ReadStep(step) : null;
        return new ScriptConverter(ReadSteps(root, "normalization"), segmentation, ReadSteps(root, "conversion_chain"));
    }

    private PhraseGroup[] ReadSteps(JsonElement root, string name) =>
        root.TryGetProperty(name, out var steps) ? [.. steps.EnumerateArray().Select(ReadStep)] : [];

    private PhraseGroup ReadStep(JsonElement step)
    {
        var dictionary = step.GetProperty("dict");
        return TextOf(dictionary, "match_policy") == "short_circuit"
            ? new PhraseGroup([.. Members(dictionary).Select(ReadTable)])
            : new PhraseGroup(ReadTable(dictionary));
    }

    private PhraseTable ReadTable(JsonElement dictionary)
    {
        var files = (TextOf(dictionary, "type"), TextOf(dictionary, "match_policy")) switch
        {
            ("text", _) => [FileOf(dictionary)],
            ("group", "union") => Members(dictionary).Select(FileOf).ToArray(),
            var (type, policy) => throw new InvalidOperationException($"OpenCC's {type} with the policy {policy} is not known."),
        };

        var name = string.Join('+', files);
        return tables.TryGetValue(name, out var table) ? table : tables[name] = new PhraseTable(files.Select(OpenccData.Read));
    }

    private static JsonElement.ArrayEnumerator Members(JsonElement group) => group.GetProperty("dicts").EnumerateArray();

    private static string FileOf(JsonElement dictionary) =>
        TextOf(dictionary, "file") ?? throw new InvalidOperationException("A dictionary of OpenCC names no file.");

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}

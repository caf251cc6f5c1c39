using System.Globalization;

namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>The words after a command: <c>--name value</c>, or <c>--name</c> alone for a switch.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = [];
    private readonly HashSet<string> asked = [];

    public static Options Parse(IReadOnlyList<string> words)
    {
        var options = new Options();

        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].StartsWith("--", StringComparison.Ordinal))
            {
                throw new UsageMistake($"{words[at]} is not an option.");
            }

            var hasValue = at + 1 < words.Count && !words[at + 1].StartsWith("--", StringComparison.Ordinal);
            options.values[words[at][2..]] = hasValue ? words[at + 1] : "";
            at += hasValue ? 1 : 0;
        }

        return options;
    }

    public bool Has(string name) => Text(name) is not null;

    public string? Text(string name)
    {
        asked.Add(name);
        return values.GetValueOrDefault(name);
    }

    public int Number(string name, int otherwise) => Text(name) is { } text ? ToNumber(name, text) : otherwise;

    public IReadOnlyList<string> Words(string name, string otherwise) =>
        (Text(name) ?? otherwise).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IReadOnlyList<int> Numbers(string name, string otherwise) =>
        [.. Words(name, otherwise).Select(each => ToNumber(name, each))];

    /// <summary>To be called when every option was asked for: a misspelt one must not be passed over in silence.</summary>
    public void RefuseOthers()
    {
        if (values.Keys.FirstOrDefault(each => !asked.Contains(each)) is { } unknown)
        {
            throw new UsageMistake($"--{unknown} is not known here.");
        }
    }

    private static int ToNumber(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageMistake($"--{name} is {text}; it must be a whole number.");
}

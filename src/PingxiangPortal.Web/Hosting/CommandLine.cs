namespace PingxiangPortal.Web.Hosting;

/// <summary>
/// The command line, taken apart: settings before the first bare word (<c>--urls http://…</c>), then the command
/// with its own options (<c>people add NAME --role administrator</c>). A setting of a section
/// (<c>--Portal:DataDir=…</c>) counts as one wherever it stands.
/// </summary>
/// <param name="Settings">Handed to the framework's configuration.</param>
/// <param name="Command">Empty to serve.</param>
internal sealed record CommandLine(string[] Settings, IReadOnlyList<string> Command)
{
    private const string ContentRootOption = "--contentRoot";

    public static CommandLine Of(string[] args)
    {
        var first = 0;

        while (first < args.Length && args[first].StartsWith("--", StringComparison.Ordinal))
        {
            first += args[first].Contains('=', StringComparison.Ordinal) ? 1 : 2;
        }

        first = Math.Min(first, args.Length);
        var later = args[first..].Where(IsSectionSetting);
        return new CommandLine([.. args[..first], .. later], [.. args[first..].Where(word => !IsSectionSetting(word))]);
    }

    /// <summary>
    /// Where settings, pages' files and data lie: the project folder under <c>dotnet run</c>, which hands it over as
    /// an option, else the executable's folder, whatever the working directory.
    /// </summary>
    public string ContentRoot
    {
        get
        {
            var at = Array.FindIndex(Settings, each => each.StartsWith(ContentRootOption, StringComparison.OrdinalIgnoreCase));
            var named = at < 0 ? null
                : Settings[at].Contains('=', StringComparison.Ordinal) ? Settings[at].Split('=', 2)[1]
                : Settings.ElementAtOrDefault(at + 1);

            return named ?? AppContext.BaseDirectory;
        }
    }

    private static bool IsSectionSetting(string word) =>
        word.StartsWith("--", StringComparison.Ordinal)
        && word.Split('=', 2) is [var name, _]
        && name.Contains(':', StringComparison.Ordinal);
}

using System.Text.RegularExpressions;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Finds the paths and addresses that a README names, and the paths that are not there.</summary>
internal static partial class ReadmePaths
{
    // A word with a slash is also a content type; a word without one is a file only by its ending.
    private static readonly string[] ContentTypes = ["application", "audio", "font", "image", "multipart", "text", "video"];

    private static readonly string[] FileEndings =
        [".cs", ".cshtml", ".csproj", ".css", ".editorconfig", ".gitignore", ".js", ".json", ".md", ".props", ".resx", ".sh", ".sln", ".txt", ".targets"];

    // Not there in a fresh checkout, but named with good reason.
    private static readonly string[] MadeByRunning = [".artifacts", "bin", "data", "obj"];

    public static IReadOnlyList<string> Missing(string root) =>
    [
        .. from readme in Repository.Files(root, ".md")
           where Path.GetFileName(readme) == "README.md"
           let folder = Path.GetDirectoryName(readme)!
           from path in In(File.ReadAllText(readme))
           where !Exists(folder, path) && !Exists(root, path)
           select $"{Path.GetRelativePath(root, readme)} names {path}, which is not there",
    ];

    /// <summary>Paths in backticks and relative link targets, without their anchors.</summary>
    public static IReadOnlyList<string> In(string markdown)
    {
        var text = Fence().Replace(markdown, "");
        var links = Link().Matches(text).Select(match => match.Groups[1].Value.Split('#')[0]).Where(IsRelative);
        var quoted = Backticks().Matches(text).Select(match => match.Groups[1].Value).Where(IsPath);
        return [.. links.Concat(quoted).Select(path => path.TrimEnd('/')).Distinct()];
    }

    /// <summary>The addresses in backticks in the first column of tables, such as `/articles/{id}`.</summary>
    public static IReadOnlyList<string> AddressesIn(string markdown) =>
    [
        .. Fence().Replace(markdown, "")
            .Split('\n')
            .Where(line => line.StartsWith('|'))
            .SelectMany(line => Backticks().Matches(line.Split('|')[1]))
            .Select(match => match.Groups[1].Value)
            .Where(text => text.StartsWith('/'))
            .Distinct(),
    ];

    private static bool IsRelative(string target) =>
        target.Length > 0 && target[0] != '/' && !target.Contains(':', StringComparison.Ordinal);

    private static bool IsPath(string text)
    {
        var first = text.Split('/')[0];
        var isFile = FileEndings.Contains(Path.GetExtension(text)) && Path.GetFileNameWithoutExtension(text).Length > 0;
        return PathLetters().IsMatch(text)
            && !ContentTypes.Contains(first)
            && !MadeByRunning.Contains(first)
            && (isFile || text.Contains('/', StringComparison.Ordinal));
    }

    // A bare file name may lie anywhere below the README that explains its folder.
    private static bool Exists(string folder, string path) =>
        Path.Exists(Path.Combine(folder, path))
        || (!path.Contains('/', StringComparison.Ordinal) && Repository.Files(folder).Any(file => Path.GetFileName(file) == path));

    [GeneratedRegex(@"^(```|~~~).*?^\1[^\n]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(<?([^)\s>]+)>?[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!`)`([^`\n]+)`(?!`)")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"^[A-Za-z0-9._][A-Za-z0-9._/-]*$")]
    private static partial Regex PathLetters();
}

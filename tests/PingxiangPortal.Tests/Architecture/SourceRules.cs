using System.Text.RegularExpressions;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Rules that are held by reading the source text.</summary>
internal static partial class SourceRules
{
    private const int LongestFile = 220;

    public static IReadOnlyList<string> LongFiles(IEnumerable<SourceFile> files) =>
    [
        .. files
            .Where(file => !IsGenerated(file.Path))
            .Select(file => (file.Path, Count: file.Text.TrimEnd('\n').Split('\n').Length))
            .Where(file => file.Count > LongestFile)
            .Select(file => $"{file.Path} has {file.Count} lines, {LongestFile} are allowed"),
    ];

    public static IReadOnlyList<string> PromisesWithoutIssue(IEnumerable<SourceFile> files) =>
        Find(files, Promise(), "promises work without the number of an issue");

    public static IReadOnlyList<string> UnencodedOutput(IEnumerable<SourceFile> files) =>
        Find(files, RawHtml(), "writes HTML without encoding it");

    public static IReadOnlyList<string> InlineStyles(IEnumerable<SourceFile> files) =>
        Find(files.Where(file => file.IsView), StyleInMarkup(), "has a style in the markup");

    public static IReadOnlyList<string> InlineScripts(IEnumerable<SourceFile> files) =>
        Find(files.Where(file => file.IsView), ScriptInMarkup(), "has a script in the markup");

    public static IReadOnlyList<string> InlineHandlers(IEnumerable<SourceFile> files) =>
        Find(files.Where(file => file.IsView), HandlerInMarkup(), "has an event handler in the markup");

    /// <summary>The form tag helper adds no token to a form that names its own action, and doesn't see one that opts out.</summary>
    public static IReadOnlyList<string> StaffFormsWithoutToken(IEnumerable<SourceFile> files) =>
        Find(
            files.Where(file => file.IsView && file.Path.Contains("/Features/Admin/", StringComparison.Ordinal)),
            PostFormWithAction(),
            "posts a form that gets no token");

    private static bool IsGenerated(string path) =>
        path.Contains("/Migrations/", StringComparison.Ordinal) || path.Contains("/CompiledModel/", StringComparison.Ordinal);

    private static IReadOnlyList<string> Find(IEnumerable<SourceFile> files, Regex pattern, string complaint) =>
    [
        .. from file in files
           let text = file.IsView ? RazorComment().Replace(file.Text, match => new string('\n', match.Value.Count(letter => letter == '\n'))) : file.Text
           from match in pattern.Matches(text)
           select $"{file.Path}:{1 + text.AsSpan(0, match.Index).Count('\n')} {complaint}: {match.Value.Trim()}",
    ];

    [GeneratedRegex(@"\b(TODO|FIXME)\b(?![^\n]*#\d)[^\n]*")]
    private static partial Regex Promise();

    [GeneratedRegex(@"\bHtml\.Raw\b")]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"\sstyle=[^\s>]*|<style\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex StyleInMarkup();

    [GeneratedRegex(@"<script\b(?![^>]*\ssrc=)(?![^>]*\stype=""application/ld\+json"")[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptInMarkup();

    [GeneratedRegex(@"(?<=<[a-z][^<]*)\son[a-z]+=[""'@][^\n]*", RegexOptions.IgnoreCase)]
    private static partial Regex HandlerInMarkup();

    [GeneratedRegex(@"<form\b(?=[^>]*\smethod=""post"")(?=[^>]*\saction=)[^>]*>|<!form\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex PostFormWithAction();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();
}

using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>One file of the sources, with the path that complaints show.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public bool IsView => Path.EndsWith(".cshtml", StringComparison.Ordinal);

    public static IReadOnlyList<SourceFile> Below(string folder) =>
    [
        .. Repository.Files(folder, ".cs", ".cshtml", ".css", ".js")
            .Select(path => new SourceFile(System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(file => !file.Path.Contains("/wwwroot/css/", StringComparison.Ordinal)),
    ];
}

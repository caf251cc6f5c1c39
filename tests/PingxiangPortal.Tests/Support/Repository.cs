namespace PingxiangPortal.Tests.Support;

/// <summary>Finds the files of the checkout that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", ".artifacts", "bin", "obj", "node_modules", "Vendor", "editor", "data"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Files below <paramref name="folder"/>, without build output, vendored files and a running site's data.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => extensions.Length == 0 || extensions.Contains(Path.GetExtension(path)))
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).SkipLast(1).Any(NotOurs.Contains))
            .Order(StringComparer.Ordinal);

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PingxiangPortal.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No PingxiangPortal.sln above {start}.");
    }
}

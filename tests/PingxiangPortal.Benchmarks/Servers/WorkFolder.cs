namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>Where the benchmarks keep what they make: the published portal, stores, logs. Kept from run to run.</summary>
internal sealed class WorkFolder
{
    private const string Default = ".artifacts/benchmarks";

    public WorkFolder(string? named)
    {
        Root = Path.GetFullPath(named ?? Path.Combine(Repository, Default));
        Directory.CreateDirectory(Root);
    }

    /// <summary>The checkout that this program was built from.</summary>
    public static string Repository { get; } = FindRepository(AppContext.BaseDirectory);

    public string Root { get; }

    public string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder in it, made if it isn't there.</summary>
    public string Folder(params ReadOnlySpan<string> parts) => Directory.CreateDirectory(PathOf(parts)).FullName;

    private static string FindRepository(string start)
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

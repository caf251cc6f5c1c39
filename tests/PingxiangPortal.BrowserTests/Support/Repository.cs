namespace PingxiangPortal.BrowserTests.Support;

/// <summary>Finds the checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string PathOf(params string[] parts) => Path.Combine([FindRoot(), .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "PingxiangPortal.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}

namespace PingxiangPortal.Tests.Support;

/// <summary>The app with the seeds that the repository brings, imported at its first start.</summary>
public sealed class SeededApp : PortalApp
{
    public SeededApp()
    {
        foreach (var seed in Directory.EnumerateFiles(Repository.PathOf("seeds")))
        {
            File.Copy(seed, Path.Combine(SeedFolder, Path.GetFileName(seed)));
        }
    }
}

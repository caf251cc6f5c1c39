namespace PingxiangPortal.BrowserTests.Support;

/// <summary>What stays of a portal while its server stops and starts again: the store, the keys and the seeds.</summary>
public sealed class PortalFolder : IDisposable
{
    public PortalFolder() => Directory.CreateDirectory(Seeds);

    public string Root { get; } = Directory.CreateTempSubdirectory("portal-site-").FullName;

    public string Seeds => Path.Combine(Root, "seeds");

    /// <summary>Puts the documents of the repository among the seeds.</summary>
    public PortalFolder WithTheSeed()
    {
        foreach (var document in Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.txt"))
        {
            File.Copy(document, Path.Combine(Seeds, Path.GetFileName(document)));
        }

        return this;
    }

    /// <summary>Puts articles among the seeds, the first one the newest.</summary>
    internal PortalFolder With(IEnumerable<Written> articles)
    {
        var published = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8));

        foreach (var article in articles)
        {
            published -= article.Before;
            File.WriteAllText(Path.Combine(Seeds, $"{published:yyyyMMddHHmmss}.md"), article.AsSeed(published));
        }

        return this;
    }

    /// <summary>Returns once no server holds the folder: a stopped one lets go of it a moment later.</summary>
    public async Task WaitUntilFreeAsync()
    {
        for (var tries = 0; tries < 100 && IsHeld(); tries++)
        {
            await Task.Delay(50);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
    }

    private bool IsHeld()
    {
        try
        {
            using var held = new FileStream(Path.Combine(Root, "portal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}

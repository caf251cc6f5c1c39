using Microsoft.Data.Sqlite;

namespace PingxiangPortal.Tests.Support;

/// <summary>What outlives one run of the app: its folder and its database.</summary>
internal sealed class PortalHome : IDisposable
{
    private readonly TestDatabase database;

    public PortalHome()
    {
        DataFolder = Directory.CreateTempSubdirectory("portal-app-").FullName;
        SeedFolder = Path.Combine(DataFolder, "seeds");
        Directory.CreateDirectory(SeedFolder);
        database = new TestDatabase(DataFolder);
    }

    public string DataFolder { get; }

    public string SeedFolder { get; }

    public string ConnectionString => database.ConnectionString;

    /// <summary>The last run gives the folder free a moment after its host is gone.</summary>
    public async Task WaitUntilFreeAsync()
    {
        while (!IsFree())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(DataFolder))
        {
            // What was counted last is written while the host ends.
            SpinWait.SpinUntil(IsFree, TimeSpan.FromSeconds(10));
            SqliteConnection.ClearAllPools();
            database.Dispose();

            if (!SpinWait.SpinUntil(TryDelete, TimeSpan.FromSeconds(10)))
            {
                Directory.Delete(DataFolder, recursive: true); // says what holds it
            }
        }
    }

    /// <summary>On a busy machine the log of the host that ends may get its last line between two deletions.</summary>
    private bool TryDelete()
    {
        try
        {
            Directory.Delete(DataFolder, recursive: true);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private bool IsFree()
    {
        try
        {
            using var held = new FileStream(Path.Combine(DataFolder, "portal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}

using PingxiangPortal.Web.Hosting;

namespace PingxiangPortal.Tests.Hosting;

public sealed class DataFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("portal-data-").FullName;

    [Fact]
    public void The_keys_are_the_owners_alone()
    {
        var folder = DataFolder.Open(Path.Combine(root, "new"));
        folder.ReaderKey();

        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(folder.Keys.FullName) & Others);
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(folder.Root.FullName) & Others);
        Assert.All(folder.Keys.EnumerateFiles(), key => Assert.Equal(UnixFileMode.None, key.UnixFileMode & Others));
        Assert.False(folder.IsWorldReadable);
    }

    [Fact]
    public void A_folder_that_everyone_can_read_is_noticed()
    {
        File.SetUnixFileMode(root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead);

        Assert.True(DataFolder.Open(root).IsWorldReadable);
    }

    [Fact]
    public void The_readers_key_stays_the_same()
    {
        var first = DataFolder.Open(root).ReaderKey();

        Assert.Equal(first, DataFolder.Open(root).ReaderKey());
        Assert.Equal(32, first.Length);
    }

    [Fact]
    public void A_damaged_key_is_named_instead_of_replaced()
    {
        var folder = DataFolder.Open(root);
        var path = Path.Combine(folder.Keys.FullName, "reader.key");
        File.WriteAllBytes(path, [1, 2, 3]);

        var mistake = Assert.Throws<StartupMistake>(folder.ReaderKey);

        Assert.Contains(path, mistake.Message, StringComparison.Ordinal);
        Assert.Equal(3, new FileInfo(path).Length);
    }

    [Fact]
    public void A_folder_has_room_for_one_portal()
    {
        var folder = DataFolder.Open(root);
        using var held = folder.Lock();

        var mistake = Assert.Throws<StartupMistake>(() => DataFolder.Open(root).Lock());

        Assert.Contains(root, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_ends_with_its_holder()
    {
        var folder = DataFolder.Open(root);
        folder.Lock().Dispose();

        using var held = folder.Lock();

        Assert.True(held.CanWrite);
    }

    [Fact]
    public void A_place_that_is_no_folder_is_named()
    {
        var path = Path.Combine(root, "file");
        File.WriteAllText(path, "");

        var mistake = Assert.Throws<StartupMistake>(() => DataFolder.Open(path));

        Assert.Contains("Portal:DataDir", mistake.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}

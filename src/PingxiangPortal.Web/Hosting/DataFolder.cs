using System.Security.Cryptography;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Hosting;

/// <summary>The one folder that the portal writes to: store, keys, logs, pictures.</summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnerOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerOnlyFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private DataFolder(DirectoryInfo root)
    {
        Root = root;
        Keys = new DirectoryInfo(Path.Combine(root.FullName, "keys"));
        Logs = new DirectoryInfo(Path.Combine(root.FullName, "logs"));
        Pictures = new DirectoryInfo(Path.Combine(root.FullName, "pictures"));
    }

    public DirectoryInfo Root { get; }

    public DirectoryInfo Keys { get; }

    public DirectoryInfo Logs { get; }

    public DirectoryInfo Pictures { get; }

    /// <summary>True when everyone on this machine can read the folder; the keys in it are closed all the same.</summary>
    public bool IsWorldReadable => !OperatingSystem.IsWindows() && File.GetUnixFileMode(Root.FullName).HasFlag(UnixFileMode.OtherRead);

    /// <exception cref="StartupMistake">The folder can't be made or written.</exception>
    public static DataFolder Open(string path)
    {
        try
        {
            var folder = new DataFolder(new DirectoryInfo(path));
            Make(folder.Root);
            Make(folder.Keys);
            Make(folder.Logs);
            Make(folder.Pictures);
            return folder;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartupMistake($"Portal:DataDir is {path}; it can't be written: {refused.Message}");
        }
    }

    /// <summary>The key that signs readers' ids: made once, apart from the staff's keys.</summary>
    public byte[] ReaderKey()
    {
        var path = Path.Combine(Keys.FullName, "reader.key");

        if (!File.Exists(path))
        {
            WriteWhole(path, RandomNumberGenerator.GetBytes(ReaderCookie.KeyBytes));
        }

        var key = File.ReadAllBytes(path);
        return key.Length == ReaderCookie.KeyBytes
            ? key
            : throw new StartupMistake($"{path} is damaged. Restore it from a backup, or delete it: readers' own reactions are then forgotten.");
    }

    /// <summary>Holds the folder for one process, so that two servers never work on one store.</summary>
    /// <exception cref="StartupMistake">Another process holds it.</exception>
    public FileStream Lock() =>
        TryLock() ?? throw new StartupMistake($"Another portal is running on {Root.FullName}.");

    /// <summary>Null while another process holds the folder.</summary>
    public FileStream? TryLock()
    {
        try
        {
            return new FileStream(Path.Combine(Root.FullName, "portal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Make(DirectoryInfo folder)
    {
        if (OperatingSystem.IsWindows())
        {
            folder.Create();
        }
        else if (!folder.Exists)
        {
            Directory.CreateDirectory(folder.FullName, OwnerOnlyFolder);
        }
    }

    /// <summary>Written beside and renamed, so that a power cut leaves no half a key.</summary>
    private static void WriteWhole(string path, byte[] content)
    {
        var beside = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };

        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnlyFile;
        }

        using (var file = new FileStream(beside, options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: false);
    }
}

using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>
/// The stored pictures, outside every folder that is served as it is. A file is whole or not there: it is flushed to the
/// disk before it gets its name. Only renditions are kept, never what was uploaded.
/// </summary>
internal sealed class PictureFiles(DirectoryInfo root, Func<DirectoryInfo, DiskRoom> measure)
{
    private const string Incoming = "incoming";

    public bool HasRoom => measure(root).IsEnough;

    /// <summary>What all pictures take on the disk; looks at every file.</summary>
    public long TotalBytes => root.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    public PictureWorkspace Receive() => new(root.CreateSubdirectory(Incoming));

    /// <summary>Removes what a power cut left of uploads; nobody may be uploading.</summary>
    public void RemoveLeftovers()
    {
        if (new DirectoryInfo(Path.Combine(root.FullName, Incoming)) is { Exists: true } incoming)
        {
            incoming.Delete(recursive: true);
        }
    }

    /// <summary>Takes over the written files of a picture; all of them, or none when the disk fails.</summary>
    /// <param name="key">The picture.</param>
    /// <param name="work">Where they were written.</param>
    /// <param name="names">See <see cref="RenditionName"/>.</param>
    /// <exception cref="InvalidOperationException">A name is none of a rendition: the process that wrote it isn't to be trusted.</exception>
    public void Keep(PictureKey key, PictureWorkspace work, IReadOnlyList<string> names)
    {
        if (!names.All(RenditionName.IsRendition))
        {
            throw new InvalidOperationException("The decoding process wrote a file under a name of its own.");
        }

        var folder = root.CreateSubdirectory(FolderOf(key));

        foreach (var name in names)
        {
            Flush(Path.Combine(work.Written, name));
        }

        // On one disk a rename needs no room: what fills disks has happened by now.
        foreach (var name in names)
        {
            File.Move(Path.Combine(work.Written, name), Path.Combine(folder.FullName, RenditionName.Stored(key, name)), overwrite: true);
        }
    }

    /// <summary>The path of a file that readers may see; null for every other name and where there is none.</summary>
    /// <param name="stored">The last part of its address, as it came.</param>
    public string? Find(string? stored)
    {
        var path = RenditionName.IsShown(stored, out var key) ? PathOf(key, stored!) : null;
        return File.Exists(path) ? path : null;
    }

    /// <summary>The file from which others are made; null when the picture is gone.</summary>
    public string? FindMaster(PictureKey key)
    {
        var path = PathOf(key, RenditionName.Stored(key, RenditionName.Master));
        return File.Exists(path) ? path : null;
    }

    public void Delete(PictureKey key)
    {
        foreach (var file in FilesOf(key))
        {
            file.Delete();
        }
    }

    /// <summary>The pictures of which files lie there and none was written since a moment, a folder at a time.</summary>
    public IEnumerable<IReadOnlyList<PictureKey>> ListOld(DateTime beforeUtc) => Directory.Exists(root.FullName)
        ? root.EnumerateDirectories().Where(folder => folder.Name != Incoming).Select(folder => OldIn(folder, beforeUtc))
        : [];

    /// <summary>What one picture takes on the disk.</summary>
    public long BytesOf(PictureKey key) => FilesOf(key).Sum(file => file.Length);

    /// <summary>What it takes with the parts of some focal points alone.</summary>
    public long BytesWith(PictureKey key, params IReadOnlyList<FocalPoint> kept) => BytesOf(key) - OtherParts(key, kept).Sum(file => file.Length);

    /// <summary>Deletes the parts of other focal points; to be called when no page shows them any more.</summary>
    public void DeleteOtherParts(PictureKey key, params IReadOnlyList<FocalPoint> kept)
    {
        foreach (var file in OtherParts(key, kept))
        {
            file.Delete();
        }
    }

    private static List<PictureKey> OldIn(DirectoryInfo folder, DateTime beforeUtc)
    {
        var old = new List<PictureKey>();

        foreach (var files in folder.EnumerateFiles().GroupBy(file => file.Name.Split('-')[0]))
        {
            if (PictureKey.TryParse(files.Key, out var key) && files.All(file => file.LastWriteTimeUtc < beforeUtc))
            {
                old.Add(key);
            }
        }

        return old;
    }

    private static bool IsPart(PictureKey key, string stored) =>
        CropShapes.All.Any(shape => stored.StartsWith($"{key}-{shape.Name()}-", StringComparison.Ordinal));

    private IEnumerable<FileInfo> OtherParts(PictureKey key, IReadOnlyList<FocalPoint> kept)
    {
        var wanted = kept.SelectMany(focus => CropShapes.All.Select(shape => $"{key}-{shape.Name()}-{focus.X}-{focus.Y}-")).ToList();
        return FilesOf(key).Where(file => IsPart(key, file.Name) && !wanted.Any(file.Name.StartsWith));
    }

    private static void Flush(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    private static string FolderOf(PictureKey key) => key.ToString()[..2];

    private string PathOf(PictureKey key, string stored) => Path.Combine(root.FullName, FolderOf(key), stored);

    private FileInfo[] FilesOf(PictureKey key)
    {
        var folder = new DirectoryInfo(Path.Combine(root.FullName, FolderOf(key)));
        return folder.Exists ? folder.GetFiles($"{key}-*") : [];
    }
}

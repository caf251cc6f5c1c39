namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>What is left on a disk.</summary>
internal readonly record struct DiskRoom(long FreeBytes, long TotalBytes)
{
    private const long LeastBytes = 500_000_000;
    private const long LeastShare = 20;

    /// <summary>False below 500 MB or a twentieth: what is left then belongs to the store and its log.</summary>
    public bool IsEnough => FreeBytes >= LeastBytes && FreeBytes >= TotalBytes / LeastShare;

    public static DiskRoom On(DirectoryInfo folder)
    {
        var drive = new DriveInfo(folder.FullName);
        return new DiskRoom(drive.AvailableFreeSpace, drive.TotalSize);
    }
}

using PingxiangPortal.Core.Import;

namespace PingxiangPortal.Web.Features.Import;

/// <summary>The documents of a folder, read without trusting any of them.</summary>
internal static class SeedFolder
{
    public static IReadOnlyList<SeedReading> Read(string path, TimeZoneInfo zone)
    {
        try
        {
            return [.. new DirectoryInfo(path)
                .EnumerateFiles()
                .Where(file => SeedReader.IsSeed(file.Name))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => ReadOne(file, zone))];
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return [Problem(path, "這個資料夾不存在或讀不了，沒有匯入任何文件。")];
        }
    }

    /// <summary>Whatever is wrong with one file, the others are read.</summary>
    private static SeedReading ReadOne(FileInfo file, TimeZoneInfo zone)
    {
        try
        {
            return ReadRegular(file, zone);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // A name that is no UTF-8 ends here too: the framework can list such a file, but not open it.
            return Problem(file.Name, "檔案讀不了，請檢查權限和檔名。");
        }
    }

    private static SeedReading ReadRegular(FileInfo file, TimeZoneInfo zone)
    {
        if (file.LinkTarget is not null)
        {
            return Problem(file.Name, "這是一個連結，種子必須是資料夾裡的檔案。");
        }

        // A pipe or a device has no length either, and opening one could wait for ever.
        if (file.Length == 0)
        {
            return Problem(file.Name, "檔案是空的。");
        }

        return SeedText.CheckSize(file.Name, file.Length) is { } tooLarge
            ? new SeedReading(file.Name, null, [tooLarge])
            : SeedReader.Read(file.Name, File.ReadAllBytes(file.FullName), zone);
    }

    private static SeedReading Problem(string file, string message) => new(file, null, [new SeedProblem(file, null, message)]);
}

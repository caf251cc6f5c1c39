using System.Diagnostics;
using PingxiangPortal.Web.Features.Import;

namespace PingxiangPortal.Tests.Features.Import;

public sealed class SeedFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seed-folder-").FullName;

    [Fact]
    public async Task A_file_whose_name_is_no_text_costs_no_other_file_its_reading()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "good.md"), "---\ntitle: 好\ncategory: 城事\npublished: 2024-05-01 10:00\n---\n\n正文。\n");
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "echo text > \"$(printf 'bad\\377.txt')\""]) { WorkingDirectory = folder })!;
        await shell.WaitForExitAsync();

        var readings = SeedFolder.Read(folder, TimeZoneInfo.Utc);

        Assert.Equal(2, readings.Count);
        Assert.Single(readings, reading => reading.Document is not null);
        Assert.Contains("檔名", Assert.Single(readings.SelectMany(reading => reading.Problems)).Message, StringComparison.Ordinal);
    }

    public void Dispose() =>
        // By the shell: the framework can't delete a file by such a name either.
        Process.Start("rm", ["-rf", folder]).WaitForExit(TimeSpan.FromSeconds(10));
}

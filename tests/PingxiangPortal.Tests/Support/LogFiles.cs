namespace PingxiangPortal.Tests.Support;

/// <summary>Reads what an app wrote to its log files so far.</summary>
internal static class LogFiles
{
    public static async Task<string> ReadAsync(PortalApp app)
    {
        var text = "";

        foreach (var path in Directory.EnumerateFiles(Path.Combine(app.DataFolder, "logs")))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            text += await reader.ReadToEndAsync();
        }

        return text;
    }
}

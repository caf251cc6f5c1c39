using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Tests.Support;

/// <summary>A folder of pictures of one test, with the way into it; the decoding process is the real one.</summary>
internal sealed class PictureHome : IDisposable
{
    private readonly DirectoryInfo outside = Directory.CreateTempSubdirectory("portal-pictures-");
    private readonly PictureProcess process;

    public PictureHome(PictureBounds? bounds = null, DiskRoom? room = null)
    {
        Root = outside.CreateSubdirectory("pictures");
        Files = new PictureFiles(Root, folder => room ?? DiskRoom.On(folder));
        process = new PictureProcess(bounds ?? new PictureBounds(), TimeProvider.System);
        Intake = new PictureIntake(Files, process, TimeProvider.System, NullLogger<PictureIntake>.Instance);
    }

    public DirectoryInfo Root { get; }

    public PictureFiles Files { get; }

    public PictureIntake Intake { get; }

    /// <summary>Everything in the folder and beside it, as paths below the folder beside which it lies.</summary>
    public IReadOnlyList<string> Everything =>
        [.. outside.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(outside.FullName, file.FullName)).Order()];

    /// <summary>Processes that work for this home.</summary>
    public IReadOnlyList<string> Workers =>
        [.. Directory.EnumerateDirectories("/proc").Where(each => int.TryParse(Path.GetFileName(each), out _)).Select(CommandLine).Where(line => line.Contains(Root.FullName, StringComparison.Ordinal))];

    public async Task<PictureOutcome> TakeAsync(byte[] file)
    {
        using var upload = new MemoryStream(file);
        return await Intake.TakeAsync(upload, CancellationToken.None);
    }

    public async Task<PictureOutcome.Stored> StoreAsync(byte[] file) => Assert.IsType<PictureOutcome.Stored>(await TakeAsync(file));

    public async Task<PictureRefusal> RefusalAsync(byte[] file) => Assert.IsType<PictureOutcome.Refused>(await TakeAsync(file)).Why;

    public string PathOf(PictureOutcome.Stored picture, string name) =>
        Path.Combine(Root.FullName, picture.Key.ToString()[..2], RenditionName.Stored(picture.Key, name));

    public void Dispose()
    {
        process.Dispose();
        outside.Delete(recursive: true);
    }

    private static string CommandLine(string process)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(process, "cmdline")));
        }
        catch (IOException)
        {
            return ""; // it has ended
        }
    }
}

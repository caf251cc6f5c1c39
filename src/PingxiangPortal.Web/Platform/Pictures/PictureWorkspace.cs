namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>A folder for one upload, gone when the upload is over, however it ended.</summary>
internal sealed class PictureWorkspace : IDisposable
{
    private readonly DirectoryInfo folder;

    public PictureWorkspace(DirectoryInfo parent)
    {
        folder = parent.CreateSubdirectory(Path.GetRandomFileName());
        Written = folder.CreateSubdirectory("written").FullName;
    }

    /// <summary>Where the uploaded bytes go.</summary>
    public string Upload => Path.Combine(folder.FullName, "upload");

    /// <summary>Where the decoding process puts its files.</summary>
    public string Written { get; }

    public void Dispose() => folder.Delete(recursive: true);
}

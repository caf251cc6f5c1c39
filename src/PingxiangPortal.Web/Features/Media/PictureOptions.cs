namespace PingxiangPortal.Web.Features.Media;

/// <summary>How many pictures the desk may keep.</summary>
internal sealed class PictureOptions
{
    private const int MostMegabytes = 100_000_000;

    /// <summary>Pictures that one account may upload within an hour, 1 to 100,000.</summary>
    public int UploadsPerHourPerAccount { get; set; } = 200;

    /// <summary>Megabytes of all pictures of one account, 1 to 100,000,000.</summary>
    public int MegabytesPerAccount { get; set; } = 2_000;

    /// <summary>Megabytes of all pictures together, likewise.</summary>
    public int MegabytesInAll { get; set; } = 100_000;

    /// <summary>Each setting's name and value, with its least and greatest.</summary>
    public IEnumerable<(string Name, int Value, int Least, int Most)> All() =>
    [
        (nameof(UploadsPerHourPerAccount), UploadsPerHourPerAccount, 1, 100_000),
        (nameof(MegabytesPerAccount), MegabytesPerAccount, 1, MostMegabytes),
        (nameof(MegabytesInAll), MegabytesInAll, 1, MostMegabytes),
    ];
}

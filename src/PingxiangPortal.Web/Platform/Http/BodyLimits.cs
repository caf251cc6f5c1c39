namespace PingxiangPortal.Web.Platform.Http;

/// <summary>How many bytes the body of one request may have.</summary>
internal static class BodyLimits
{
    /// <summary>Where nothing else is said.</summary>
    public const int Form = 1024 * 1024;

    /// <summary>The editor's: 300,000 characters of up to four bytes, and the form around them; sent as multipart, which doesn't swell.</summary>
    public const int Article = 2 * 1024 * 1024;

    /// <summary>Of pictures: one of the largest that are taken, see <see cref="Core.Media.ImageLimits.Bytes"/>, and the form around it.</summary>
    public const int Pictures = Core.Media.ImageLimits.Bytes + (64 * 1024);
}

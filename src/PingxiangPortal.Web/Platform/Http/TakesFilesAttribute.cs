using Microsoft.AspNetCore.Http.Features;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>
/// Marks a page that files are sent to. Its form may be larger than others, and is read only once it is known that the
/// sender may send it: a stranger can't fill the folder for temporary files.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TakesFilesAttribute : Attribute
{
    private const int MostParts = 40;

    /// <summary>What such a form may hold: one file as long as the body, or some shorter ones.</summary>
    public static FormOptions Limits { get; } = new()
    {
        ValueCountLimit = MostParts,
        KeyLengthLimit = 512,
        ValueLengthLimit = BodyLimits.Form,
        MultipartBodyLengthLimit = BodyLimits.Pictures,
    };
}

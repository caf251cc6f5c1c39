using System.Text.Json.Serialization;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>What the decoding process says at its end, in one line: a refusal, or what it wrote.</summary>
internal sealed record PictureReport
{
    /// <summary>The lines before it: the process has bound itself; the picture is pixels.</summary>
    public const string Ready = "ready";
    public const string Decoded = "decoded";

    public PictureRefusal? Refusal { get; init; }

    /// <summary>Pixels of the picture as it was uploaded, upright.</summary>
    public int Width { get; init; }

    public int Height { get; init; }

    public IReadOnlyList<PictureFile> Files { get; init; } = [];

    /// <summary>The most memory that the process held at once; 0 where the system doesn't say.</summary>
    public int PeakMegabytes { get; init; }

    public static PictureReport Refused(PictureRefusal refusal) => new() { Refusal = refusal };
}

/// <summary>One file that was written; its name is one of <see cref="RenditionName"/>'s, without a key.</summary>
internal sealed record PictureFile(string Name, int Width, int Height, long Bytes);

/// <summary>The report as JSON, read and written without reflection: the process starts in a tenth of a second.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PictureReport))]
internal sealed partial class PictureReportJson : JsonSerializerContext;

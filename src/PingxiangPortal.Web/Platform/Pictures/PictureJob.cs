using System.Globalization;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>One order to the decoding process: the words on its command line.</summary>
/// <param name="Task">What to make.</param>
/// <param name="Kind">What the file was recognised as; it is decoded as nothing else.</param>
/// <param name="Input">Path of the picture.</param>
/// <param name="Folder">Where the files go; there is nothing else in it.</param>
/// <param name="Focus">Around what parts are cut; of no meaning for the whole picture.</param>
internal sealed record PictureJob(PictureTask Task, ImageKind Kind, string Input, string Folder, FocalPoint Focus)
{
    /// <summary>The first word on the command line.</summary>
    public const string Command = "picture";

    public IReadOnlyList<string> Words =>
    [
        Command,
        Task.ToString(),
        Kind.ToString(),
        Input,
        Folder,
        Focus.X.ToString(CultureInfo.InvariantCulture),
        Focus.Y.ToString(CultureInfo.InvariantCulture),
    ];

    /// <summary>Null when the words are no order.</summary>
    public static PictureJob? Parse(IReadOnlyList<string> words) =>
        words is [Command, var task, var kind, var input, var folder, var x, var y]
        && Enum.TryParse<PictureTask>(task, out var parsedTask)
        && Enum.TryParse<ImageKind>(kind, out var parsedKind)
        && Percent(x) is { } left
        && Percent(y) is { } top
            ? new PictureJob(parsedTask, parsedKind, input, folder, new FocalPoint(left, top))
            : null;

    private static int? Percent(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number : null;
}

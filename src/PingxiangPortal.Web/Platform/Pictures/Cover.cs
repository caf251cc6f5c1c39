using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>封面圖 of an article: what a page has to know of the picture to show it. Lists know no words of it.</summary>
internal sealed record Cover
{
    /// <summary>The random name of its files.</summary>
    public required string Key { get; init; }

    /// <summary>Width of the whole picture in pixels.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    public required int FocusX { get; init; }

    public required int FocusY { get; init; }

    /// <summary>替代文字 of the library; empty for 裝飾圖片.</summary>
    public string Alt { get; init; } = "";

    /// <summary>圖說 of the library, or empty.</summary>
    public string Caption { get; init; } = "";

    /// <summary>圖片來源, or empty.</summary>
    public string Credit { get; init; } = "";

    /// <summary>All that the library knows of a picture.</summary>
    public static Cover Of(Image image) => new()
    {
        Key = image.Key,
        Width = image.Width,
        Height = image.Height,
        FocusX = image.FocusX,
        FocusY = image.FocusY,
        Alt = image.IsDecorative ? "" : image.Alt,
        Caption = image.Caption,
        Credit = image.Credit,
    };
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>The form of a picture: exactly the fields that may be edited.</summary>
internal sealed class ImageInput : ImageWordsInput
{
    /// <summary>One of nine places, as <c>20 80</c>; empty for none of them.</summary>
    public string? Place { get; set; }

    [Range(0, 100, ErrorMessage = "橫向要在 0 與 100 之間。")]
    public int FocusX { get; set; } = 50;

    [Range(0, 100, ErrorMessage = "縱向要在 0 與 100 之間。")]
    public int FocusY { get; set; } = 50;

    public static string PlaceOf(int x, int y) => string.Create(CultureInfo.InvariantCulture, $"{x} {y}");

    public static ImageInput Of(Image image) => new()
    {
        Alt = image.Alt,
        IsDecorative = image.IsDecorative,
        Caption = image.Caption,
        Credit = image.Credit,
        Place = PlaceOf(image.FocusX, image.FocusY),
        FocusX = image.FocusX,
        FocusY = image.FocusY,
        Version = image.Version,
    };

    /// <summary>Numbers that were typed say more than a place that was touched; a place counts where they were left.</summary>
    /// <param name="before">Where the point was when the form was opened.</param>
    public FocalPoint FocusFrom(Image before) =>
        (FocusX, FocusY) == (before.FocusX, before.FocusY) && FocalPlaces.Find(Place) is { } place ? place : new FocalPoint(FocusX, FocusY);
}

using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>The nine places of a picture that can be chosen by name, row by row.</summary>
internal static class FocalPlaces
{
    public static readonly IReadOnlyList<(FocalPoint Point, string Name)> All =
    [
        (new FocalPoint(20, 20), "上左"), (new FocalPoint(50, 20), "上中"), (new FocalPoint(80, 20), "上右"),
        (new FocalPoint(20, 50), "中左"), (new FocalPoint(50, 50), "中中"), (new FocalPoint(80, 50), "中右"),
        (new FocalPoint(20, 80), "下左"), (new FocalPoint(50, 80), "下中"), (new FocalPoint(80, 80), "下右"),
    ];

    public static FocalPoint? Find(string? written) => All
        .Where(place => ImageInput.PlaceOf(place.Point.X, place.Point.Y) == written)
        .Select(place => (FocalPoint?)place.Point)
        .FirstOrDefault();
}

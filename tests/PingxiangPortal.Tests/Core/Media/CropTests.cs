using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Tests.Core.Media;

public sealed class CropTests
{
    public static TheoryData<int, int> Sizes => new()
    {
        { 4000, 3000 }, { 3000, 4000 }, { 12_000, 500 }, { 500, 12_000 }, { 1600, 900 }, { 1, 1 }, { 1, 12_000 }, { 12_000, 1 }, { 7, 5 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_crop_lies_inside_the_picture_and_holds_the_focal_point(int width, int height) =>
        Assert.All(EveryCrop(width, height), each =>
        {
            var (crop, focus) = each;

            Assert.InRange(crop.Left, 0, width - crop.Width);
            Assert.InRange(crop.Top, 0, height - crop.Height);
            Assert.InRange(width * focus.X / 100, crop.Left, crop.Left + crop.Width);
            Assert.InRange(height * focus.Y / 100, crop.Top, crop.Top + crop.Height);
        });

    [Theory]
    [InlineData(4000, 3000, CropShape.Wide, 50, 50, 0, 375, 4000, 2250)]
    [InlineData(4000, 3000, CropShape.Wide, 50, 0, 0, 0, 4000, 2250)]
    [InlineData(4000, 3000, CropShape.Wide, 50, 100, 0, 750, 4000, 2250)]
    [InlineData(4000, 3000, CropShape.Card, 10, 90, 0, 0, 4000, 3000)]
    [InlineData(4000, 3000, CropShape.Square, 25, 50, 0, 0, 3000, 3000)]
    [InlineData(4000, 3000, CropShape.Square, 60, 50, 900, 0, 3000, 3000)]
    [InlineData(3000, 4000, CropShape.Wide, 50, 50, 0, 1157, 3000, 1687)]
    public void A_crop_is_the_largest_of_its_shape_around_the_focal_point(
        int width, int height, CropShape shape, int x, int y, int left, int top, int cropWidth, int cropHeight) =>
        Assert.Equal(new Crop(left, top, cropWidth, cropHeight), Crop.Of(width, height, shape, new FocalPoint(x, y)));

    [Theory]
    [InlineData(-1, 50)]
    [InlineData(101, 50)]
    [InlineData(50, -1)]
    [InlineData(50, 101)]
    public void A_focal_point_lies_in_the_picture(int x, int y) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FocalPoint(x, y));

    private static IEnumerable<(Crop Crop, FocalPoint Focus)> EveryCrop(int width, int height) =>
        from shape in CropShapes.All
        from x in Enumerable.Range(0, 101)
        from y in Enumerable.Range(0, 101)
        let focus = new FocalPoint(x, y)
        select (Crop.Of(width, height, shape, focus), focus);
}

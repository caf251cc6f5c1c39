using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Tests.Platform;

public sealed class PageOfTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 2, "1 2")]
    [InlineData(2, 3, "1 2 3")]
    [InlineData(1, 10, "1 2 … 10")]
    [InlineData(5, 10, "1 … 4 5 6 … 10")]
    [InlineData(3, 10, "1 2 3 4 … 10")]
    [InlineData(10, 10, "1 … 9 10")]
    [InlineData(9, 10, "1 … 8 9 10")]
    public void The_first_the_last_and_those_around_are_offered(int number, int last, string offered) =>
        Assert.Equal(offered, string.Join(' ', Page(number, last).Offered().Select(each => each is { } page ? $"{page}" : "…")));

    [Theory]
    [InlineData(1, 1, null, null)]
    [InlineData(1, 3, null, 2)]
    [InlineData(2, 3, 1, 3)]
    [InlineData(3, 3, 2, null)]
    public void The_ends_have_one_neighbour(int number, int last, int? previous, int? next) =>
        Assert.Equal((previous, next), (Page(number, last).Previous, Page(number, last).Next));

    private static PageOf Page(int number, int last) => new(number, last, page => $"/?page={page}");
}

using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Tests.Core.Articles;

public sealed class PublishCheckTests
{
    [Fact]
    public void A_title_and_a_body_are_enough() => Assert.Empty(PublishCheck.Of("標題", "正文"));

    [Theory]
    [InlineData("", "正文", new[] { PublishCheck.Missing.Title })]
    [InlineData("標題", "", new[] { PublishCheck.Missing.Body })]
    [InlineData("標題", " \n\t\u3000", new[] { PublishCheck.Missing.Body })]
    [InlineData("", "", new[] { PublishCheck.Missing.Title, PublishCheck.Missing.Body })]
    public void What_is_missing_is_named_in_the_order_of_the_form(string title, string body, PublishCheck.Missing[] missing) =>
        Assert.Equal(missing, PublishCheck.Of(title, body));
}

using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class ArticleFieldTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string New = "/admin/articles/new";

    [Fact]
    public async Task The_article_is_the_one_of_the_address_whatever_a_field_says()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Publisher);
        var first = await SaveAsync(desk, New, "甲", ("Input.BasedOn", "0"));
        var second = await SaveAsync(desk, New, "乙", ("Input.BasedOn", "0"));

        var saved = await SaveAsync(desk, first, "丙", ("Input.BasedOn", "1"), ("id", second.Split('/')[^1]));

        Assert.Equal(first, saved);
    }

    [Theory]
    [InlineData("Input.Title", 200)]
    [InlineData("Input.Summary", 500)]
    [InlineData("Input.Publisher", 40)]
    public async Task A_text_that_grows_when_it_is_normalised_is_measured_as_it_is_stored(string field, int most)
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Publisher);
        var notes = string.Concat(Enumerable.Repeat("\U0001D160", most)); // one character, three in normal form
        using var answer = await PostAsync(desk, New, (field, notes));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"多了 {most * 2:N0} 字", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> SaveAsync(DeskClient desk, string path, string title, params (string, string)[] fields)
    {
        using var answer = await PostAsync(desk, path, [("Input.Title", title), ("Input.Markdown", "正文"), .. fields]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<HttpResponseMessage> PostAsync(DeskClient desk, string path, params (string, string)[] fields) =>
        await desk.PostAsync(path, path + "?handler=Save", [("Input.CategoryId", $"{await Some.CategoryAsync(app)}"), .. fields]);
}

using System.Net;
using System.Net.Http.Json;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class TidyingTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Form = "/admin/articles/new";

    [Fact]
    public async Task Pinyin_residue_goes_out_of_a_posted_text_and_is_counted()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);

        using var answer = await desk.PostAsync(Form, Links.RemoveResidue, ("markdown", "項(xiàng)目(見附件)\r\n\r\n鄉(xiāng)"));

        var tidied = await answer.Content.ReadFromJsonAsync<Tidied>();
        Assert.Equal(new Tidied("項目(見附件)\n\n鄉", Removed: 2, Changed: 0), tidied);
    }

    [Fact]
    public async Task Punctuation_of_a_posted_text_is_tidied_and_counted()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);

        using var answer = await desk.PostAsync(Form, Links.TidyPunctuation, ("markdown", "在 2021 年,`a,b`"));

        var tidied = await answer.Content.ReadFromJsonAsync<Tidied>();
        Assert.Equal(new Tidied("在2021年，`a,b`", Removed: 0, Changed: 3), tidied);
    }

    [Theory]
    [InlineData("/admin/articles/residue")]
    [InlineData("/admin/articles/punctuation")]
    public async Task A_text_longer_than_an_article_is_refused(string path)
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);

        using var answer = await desk.PostAsync(Form, path, ("markdown", new string('a', ArticleLimits.BodyLength + 1)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/admin/articles/residue")]
    [InlineData("/admin/articles/punctuation")]
    public async Task There_is_nothing_to_open(string path)
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Contributor);

        using var answer = await desk.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private sealed record Tidied(string Markdown, int Removed, int Changed);
}

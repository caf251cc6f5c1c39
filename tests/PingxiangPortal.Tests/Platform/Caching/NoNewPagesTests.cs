using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform.Caching;

/// <summary>What anyone can vary without end must not fill the cache, and is answered all the same.</summary>
public sealed class NoNewPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("mine=heart")]
    [InlineData("mine=Flower")]
    [InlineData("mine=1")]
    [InlineData("mine=%3Cscript%3E")]
    [InlineData("theme=neon; size=xl")]
    [InlineData("theme=; size=")]
    [InlineData("other=1; other=2")]
    [InlineData("reader=forged")]
    public async Task A_cookie_outside_the_closed_sets(string cookie)
    {
        var path = await ArticleAsync();
        var plain = await Answer.GetAsync(app, path);
        Answer? answer = null;

        Assert.Equal(0, await app.NewPagesAsync(async () => answer = await Answer.GetAsync(app, path, ("Cookie", cookie))));
        Assert.Equal((plain.Tag, plain.Html), (answer!.Tag, answer.Html));
    }

    [Theory]
    [InlineData("x=1")]
    [InlineData("utm_source=a&fbclid=b")]
    [InlineData("page=7")]
    [InlineData("mine=egg&theme=dark")]
    [InlineData("handler=Save")]
    [InlineData("%E4%B8%AD=%E6%96%87")]
    [InlineData("")]
    [InlineData("&&==")]
    public async Task A_word_of_the_query_that_says_nothing(string query)
    {
        var path = await ArticleAsync();
        var plain = await Answer.GetAsync(app, path);
        Answer? answer = null;

        Assert.Equal(0, await app.NewPagesAsync(async () => answer = await Answer.GetAsync(app, $"{path}?{query}")));
        Assert.Equal((HttpStatusCode.OK, plain.Html), (answer!.Status, answer.Html));
    }

    [Theory]
    [InlineData("page=01")]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=2")]
    [InlineData("page=999999")]
    [InlineData("page=9999999")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=x")]
    [InlineData("page=")]
    [InlineData("page=1&page=1")]
    public async Task A_page_that_is_none(string query)
    {
        var path = $"/categories/c{await Some.CategoryAsync(app)}";
        await app.WarmAsync(path);
        Answer? answer = null;

        Assert.Equal(0, await app.NewPagesAsync(async () => answer = await Answer.GetAsync(app, $"{path}?{query}")));
        Assert.Equal(HttpStatusCode.NotFound, answer!.Status);
    }

    [Theory]
    [InlineData("page=1")]
    [InlineData("page=1&x=y")]
    public async Task The_first_page_by_its_number(string query)
    {
        var path = $"/categories/c{await Some.CategoryAsync(app)}";
        await app.WarmAsync(path);
        Answer? answer = null;

        Assert.Equal(0, await app.NewPagesAsync(async () => answer = await Answer.GetAsync(app, $"{path}?{query}")));
        Assert.Equal(HttpStatusCode.OK, answer!.Status);
    }

    [Theory]
    [InlineData("anything")]
    [InlineData("%E4%B8%AD%E6%96%87")]
    [InlineData("anything?page=1")]
    public async Task A_made_up_slug_leads_to_the_article(string slug)
    {
        var path = await ArticleAsync();
        Answer? answer = null;

        Assert.Equal(0, await app.NewPagesAsync(async () => answer = await Answer.GetAsync(app, $"{path}/{slug}")));
        Assert.Equal((HttpStatusCode.MovedPermanently, path), (answer!.Status, answer["Location"]));
    }

    [Theory]
    [InlineData("/articles/0")]
    [InlineData("/articles/-1")]
    [InlineData("/articles/9223372036854775807")]
    [InlineData("/articles/99999999999999999999")]
    [InlineData("/categories/nowhere")]
    [InlineData("/categories/c999999")]
    [InlineData("/nowhere")]
    public async Task An_address_that_leads_nowhere(string path)
    {
        Answer? answer = null;

        Assert.Equal(0, await app.NewPagesAsync(async () => answer = await Answer.GetAsync(app, path)));
        Assert.Equal(HttpStatusCode.NotFound, answer!.Status);
    }

    [Fact]
    public async Task Another_spelling_of_an_address()
    {
        var path = await ArticleAsync();
        var id = path["/articles/".Length..];

        foreach (var spelling in new[] { $"/Articles/{id}", $"/ARTICLES/{id}", $"/articles/0{id}", $"/articles/{id}/", $"/articles/%2B{id}" })
        {
            Answer? answer = null;

            Assert.Equal(0, await app.NewPagesAsync(async () => answer = await Answer.GetAsync(app, spelling)));
            Assert.True(answer!.Status is HttpStatusCode.MovedPermanently or HttpStatusCode.NotFound, $"{spelling} answers {answer.Status}");
        }
    }

    [Theory]
    [InlineData("/?x=%ff")]
    [InlineData("/?x=%00")]
    [InlineData("/?%ED%A0%80=x")]
    public async Task A_query_that_is_no_text_is_refused_before_and_after_the_page_is_kept(string address)
    {
        await using var site = new PortalApp();

        var first = await Answer.GetAsync(site, address);
        Assert.Equal((HttpStatusCode.BadRequest, 0), (first.Status, site.Pages().Count));

        await site.WarmAsync("/");
        Assert.Equal(HttpStatusCode.BadRequest, (await Answer.GetAsync(site, address)).Status);
    }

    [Fact]
    public async Task A_post_to_a_page()
    {
        var path = await ArticleAsync();
        using var reader = new Browser(app);

        Assert.Equal(0, await app.NewPagesAsync(() => reader.PostAsync(path, [("x", "1")])));
    }

    /// <summary>The address of an article that is kept.</summary>
    private async Task<string> ArticleAsync()
    {
        var path = $"/articles/{(await Some.ArticleAsync(app)).ArticleId}";
        await app.WarmAsync(path);
        return path;
    }
}

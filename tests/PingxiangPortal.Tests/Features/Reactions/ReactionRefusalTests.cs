using System.Net;
using System.Text;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Reactions;

public sealed class ReactionRefusalTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("kind=heart", Form)]
    [InlineData("kind=Flower", Form)]
    [InlineData("kind=FLOWER", Form)]
    [InlineData("kind=flower ", Form)]
    [InlineData("kind=1", Form)]
    [InlineData("kind=0", Form)]
    [InlineData("kind=99", Form)]
    [InlineData("kind=-1", Form)]
    [InlineData("kind=flower,egg", Form)]
    [InlineData("kind=flower|egg", Form)]
    [InlineData("kind=flower&kind=egg", Form)]
    [InlineData("kind=flower&kind=flower", Form)]
    [InlineData("kind=&kind=flower", Form)]
    [InlineData("kind[]=flower", Form)]
    [InlineData("kind[0]=flower", Form)]
    [InlineData("kind.Value=flower", Form)]
    [InlineData("sort=flower", Form)]
    [InlineData("", Form)]
    [InlineData("{\"kind\":\"flower\"}", "application/json")]
    [InlineData("kind=flower", "text/plain")]
    public async Task Anything_but_one_of_the_five_names_is_refused(string body, string type)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        using var content = new StringContent(body, Encoding.UTF8, type);

        var answer = await reader.SendAsync(HttpMethod.Post, Reacting.Address(article.ArticleId), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(Reacting.Nothing, await Reacting.TotalsAsync(app, article.ArticleId));
        Assert.Empty(answer.SetCookies);
    }

    [Theory]
    [InlineData("Draft")]
    [InlineData("Scheduled")]
    [InlineData("Withdrawn")]
    [InlineData("Trashed")]
    public async Task An_article_that_readers_must_not_see_has_no_reactions(string state)
    {
        var article = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state));
        using var reader = new Browser(app);

        var read = await reader.OpenAsync(Reacting.Address(article.ArticleId));
        var written = await reader.ReactAsync(article.ArticleId, "flower");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.Status, written.Status));
        Assert.Empty(written.SetCookies);
    }

    [Fact]
    public async Task An_article_that_never_was_has_no_reactions()
    {
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.ReactAsync(999_999, "flower")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(Reacting.Address(999_999))).Status);
    }

    [Fact]
    public async Task A_reaction_to_a_withdrawn_article_is_not_kept()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");
        Assert.True(await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(article.ArticleId!.Value, "", Some.Editor)));

        await reader.ReactAsync(article.ArticleId, "egg");

        await Some.PublishAsync(app, article);
        Assert.Equal("flower", (await reader.OpenAsync(Reacting.Address(article.ArticleId))).Mine());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "anything")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "http://localhost.evil.example")]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Origin", "http://localhost:8080")]
    [InlineData("Origin", "null")]
    public async Task A_post_from_another_site_is_refused(string header, string value)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.ReactAsync(article.ArticleId, "flower", (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(Reacting.Nothing, await Reacting.TotalsAsync(app, article.ArticleId));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://localhost")]
    public async Task A_post_from_the_site_itself_passes(string header, string value)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.ReactAsync(article.ArticleId, "flower", (header, value));

        Assert.Equal((HttpStatusCode.OK, 1), (answer.Status, answer.Count("flower")));
    }

    [Fact]
    public async Task What_the_browser_says_of_the_site_outweighs_the_origin()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.ReactAsync(article.ArticleId, "flower", ("Sec-Fetch-Site", "cross-site"), ("Origin", "http://localhost"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task A_refused_click_leads_back_to_the_article()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.PostAsync(Reacting.Address(article.ArticleId), [("kind", "flower")], ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal($"/articles/{article.ArticleId}#reactions", Html.Link(answer.Document, "回到文章").GetAttribute("href"));
    }

    [Theory]
    [InlineData("count", "500")]
    [InlineData("totals[flower]", "500")]
    [InlineData("ReaderId", "11111111-1111-1111-1111-111111111111")]
    [InlineData("CreatedUtc", "2001-01-01")]
    [InlineData("articleId", "1")]
    public async Task Nothing_else_that_is_posted_counts(string field, string value)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.PostAsync(Reacting.Address(article.ArticleId), [("kind", "flower"), (field, value)], ("Accept", "application/json"));

        Assert.Equal((1, 1), (answer.Count("flower"), answer.Sum()));
    }
}

using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class CodingTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("", "")]
    [InlineData("identity", "")]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip,deflate,br", "br")]
    [InlineData("GZIP", "gzip")]
    [InlineData("Br", "br")]
    [InlineData("zstd", "")]
    [InlineData("deflate", "")]
    [InlineData("compress, nonsense", "")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", "")]
    [InlineData("*;q=0, gzip", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("br;q=0", "")]
    [InlineData("br;q=0, gzip;q=0", "")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("gzip;q=0, br;q=0.1", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("gzip;q=0.5, br;q=1.0", "br")]
    [InlineData("gzip;q=0.5, br;q=0.5", "br")]
    [InlineData("gzip;q=0.001", "gzip")]
    [InlineData("gzip;q=0.000", "")]
    [InlineData("gzip;q=9, *;q=-1", "")]
    [InlineData(",,;;=", "")]
    public async Task The_best_coding_that_the_client_takes_is_sent(string accepted, string coding)
    {
        var answer = await Answer.GetAsync(app, "/", ("Accept-Encoding", accepted));

        Assert.Equal((HttpStatusCode.OK, coding), (answer.Status, answer.Coding));
    }

    [Fact]
    public async Task Several_headers_count_as_one_list()
    {
        var answer = await Answer.GetAsync(app, "/", ("Accept-Encoding", "gzip;q=0.5"), ("Accept-Encoding", "br"));

        Assert.Equal("br", answer.Coding);
    }

    [Fact]
    public async Task The_three_bodies_are_the_same_page()
    {
        var article = await Some.ArticleAsync(app);

        var answers = await InEveryCodingAsync($"/articles/{article.ArticleId}");

        Assert.Equal(["", "gzip", "br"], answers.Select(answer => answer.Coding));
        Assert.Single(answers.Select(answer => answer.Html).Distinct());
        Assert.Contains(article.Title, answers[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_body_is_as_long_as_it_says_and_packed_ones_are_shorter()
    {
        var answers = await InEveryCodingAsync("/");

        Assert.All(answers, answer => Assert.Equal($"{answer.Body.Length}", answer["Content-Length"]));
        Assert.True(answers[2].Body.Length < answers[1].Body.Length && answers[1].Body.Length < answers[0].Body.Length);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_that_many_ask_for_is_packed_better_and_keeps_its_tag(string coding)
    {
        var path = $"/articles/{(await Some.ArticleAsync(app)).ArticleId}";
        var answers = new List<Answer>();

        for (var reader = 1; reader <= 5; reader++)
        {
            answers.Add(await Answer.GetAsync(app, path, ("Accept-Encoding", coding)));
        }

        Assert.Equal([true, true, true, false, false], answers.Select(answer => answer.Body.Length == answers[0].Body.Length));
        Assert.True(answers[4].Body.Length < answers[0].Body.Length);
        Assert.Single(answers.Select(answer => answer.Html).Distinct());
        Assert.StartsWith("W/\"", Assert.Single(answers.Select(answer => answer.Tag).Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_coding_and_every_state_comes_from_one_render()
    {
        var path = $"/articles/{(await Some.ArticleAsync(app)).ArticleId}";

        Assert.Equal(1, await app.NewPagesAsync(() => InEveryCodingAsync(path)));
    }

    [Theory]
    [InlineData(null, "public, max-age=0, s-maxage=30, stale-while-revalidate=300")]
    [InlineData("other=x", "private, no-cache")]
    [InlineData("mine=flower", "private, no-cache")]
    public async Task Who_may_keep_a_page_is_said_alike_on_its_first_and_its_second_reading(string? cookie, string expected)
    {
        var path = $"/articles/{(await Some.ArticleAsync(app)).ArticleId}";
        (string, string)[] sent = cookie is null ? [] : [("Cookie", cookie)];

        var miss = await Answer.GetAsync(app, path, sent);
        var hit = await Answer.GetAsync(app, path, sent);

        Assert.Equal((expected, expected), (miss["Cache-Control"], hit["Cache-Control"]));
        Assert.Equal(("Accept-Encoding, Cookie", "Accept-Encoding, Cookie"), (miss["Vary"], hit["Vary"]));
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd")]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task The_first_and_the_second_reading_are_alike_to_the_last_header(string accepted)
    {
        var path = $"/articles/{(await Some.ArticleAsync(app)).ArticleId}";

        var miss = await Answer.GetAsync(app, path, ("Accept-Encoding", accepted));
        var hit = await Answer.GetAsync(app, path, ("Accept-Encoding", accepted));

        Assert.Equal(miss.SteadyHeaders, hit.SteadyHeaders);
        Assert.Equal(miss.Body, hit.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Head_says_what_get_says_and_shares_its_page(string accepted)
    {
        var path = $"/articles/{(await Some.ArticleAsync(app)).ArticleId}";
        Answer? head = null, get = null;

        var kept = await app.NewPagesAsync(async () =>
        {
            head = await Answer.SendAsync(app, HttpMethod.Head, path, ("Accept-Encoding", accepted));
            get = await Answer.GetAsync(app, path, ("Accept-Encoding", accepted));
        });

        Assert.Equal((1, 0), (kept, head!.Body.Length));
        Assert.Equal(get!.SteadyHeaders, head.SteadyHeaders);
        Assert.NotEmpty(get.Body);
    }

    private async Task<IReadOnlyList<Answer>> InEveryCodingAsync(string path) =>
    [
        await Answer.GetAsync(app, path),
        await Answer.GetAsync(app, path, ("Accept-Encoding", "gzip")),
        await Answer.GetAsync(app, path, ("Accept-Encoding", "br")),
    ];
}

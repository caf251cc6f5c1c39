using System.Net;
using System.Security.Cryptography;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Reactions;

public sealed class SetReactionTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("flower")]
    [InlineData("handshake")]
    [InlineData("shocked")]
    [InlineData("passby")]
    [InlineData("egg")]
    public async Task Each_button_counts_its_own_kind(string kind)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.ReactAsync(article.ArticleId, kind);

        Assert.Equal((1, 1, kind), (answer.Count(kind), answer.Sum(), answer.Mine()));
    }

    [Fact]
    public async Task Another_button_moves_the_reaction()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");

        var answer = await reader.ReactAsync(article.ArticleId, "egg");

        Assert.Equal((0, 1, 1, "egg"), (answer.Count("flower"), answer.Count("egg"), answer.Sum(), answer.Mine()));
    }

    [Fact]
    public async Task The_same_post_twice_counts_once()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var first = await reader.ReactAsync(article.ArticleId, "shocked");

        var second = await reader.ReactAsync(article.ArticleId, "shocked");

        Assert.Equal(1, second.Count("shocked"));
        Assert.Equal(first.Text, second.Text);
    }

    [Fact]
    public async Task An_empty_kind_takes_the_reaction_back()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "passby");

        var answer = await reader.ReactAsync(article.ArticleId, "");

        Assert.Equal(Reacting.Nothing, answer.Text);
    }

    [Fact]
    public async Task Taking_back_twice_takes_nothing_from_anyone_else()
    {
        var article = await Some.ArticleAsync(app);
        using var other = new Browser(app);
        using var reader = new Browser(app);
        await other.ReactAsync(article.ArticleId, "flower");
        await reader.ReactAsync(article.ArticleId, "flower");
        await reader.ReactAsync(article.ArticleId, "");

        var answer = await reader.ReactAsync(article.ArticleId, "");

        Assert.Equal((HttpStatusCode.OK, 1), (answer.Status, answer.Count("flower")));
    }

    [Fact]
    public async Task Fifty_posts_of_one_reader_at_once_count_one()
    {
        var article = await Some.ArticleAsync(app);
        var other = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(other.ArticleId, "egg");

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => reader.ReactAsync(article.ArticleId, "flower")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(Reacting.Nothing.Replace("\"flower\":0", "\"flower\":1", StringComparison.Ordinal), await Reacting.TotalsAsync(app, article.ArticleId));
    }

    [Fact]
    public async Task Moves_of_one_reader_at_once_leave_one_reaction()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");
        string[] kinds = ["flower", "handshake", "shocked", "passby", "egg"];

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(turn => reader.ReactAsync(article.ArticleId, kinds[turn % kinds.Length])));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, (await reader.OpenAsync(Reacting.Address(article.ArticleId))).Sum());
    }

    [Fact]
    public async Task Twenty_four_readers_at_once_count_twenty_four()
    {
        var article = await Some.ArticleAsync(app);
        var readers = Enumerable.Range(0, 24).Select(_ => new Browser(app)).ToList();

        await Task.WhenAll(readers.Select(reader => reader.ReactAsync(article.ArticleId, "handshake")));

        using var stranger = new Browser(app);
        Assert.Equal(24, (await stranger.OpenAsync(Reacting.Address(article.ArticleId))).Count("handshake"));
        readers.ForEach(reader => reader.Dispose());
    }

    [Fact]
    public async Task One_reader_reacts_to_each_article_apart()
    {
        var first = await Some.ArticleAsync(app);
        var second = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(first.ArticleId, "flower");

        await reader.ReactAsync(second.ArticleId, "egg");

        Assert.Equal("flower", (await reader.OpenAsync(Reacting.Address(first.ArticleId))).Mine());
        Assert.Equal("egg", (await reader.OpenAsync(Reacting.Address(second.ArticleId))).Mine());
    }

    [Fact]
    public async Task A_random_sequence_of_clicks_leaves_each_readers_last_choice()
    {
        var article = await Some.ArticleAsync(app);
        string[] kinds = ["flower", "handshake", "shocked", "passby", "egg", ""];
        var readers = Enumerable.Range(0, 6).Select(_ => new Browser(app)).ToList();
        var last = new string[readers.Count];

        for (var turn = 0; turn < 60; turn++)
        {
            var who = RandomNumberGenerator.GetInt32(readers.Count);
            last[who] = kinds[RandomNumberGenerator.GetInt32(kinds.Length)];
            await readers[who].ReactAsync(article.ArticleId, last[who]);
        }

        var totals = await readers[0].OpenAsync(Reacting.Address(article.ArticleId));
        Assert.All(kinds.SkipLast(1), kind => Assert.Equal(last.Count(choice => choice == kind), totals.Count(kind)));
        readers.ForEach(reader => reader.Dispose());
    }

    [Fact]
    public async Task A_reaction_survives_a_restart_and_is_still_the_readers_own()
    {
        await using var first = new PortalApp();
        var article = await Some.ArticleAsync(first);
        using var reader = new Browser(first);
        await reader.ReactAsync(article.ArticleId, "flower");
        var cookie = reader.Cookies.GetCookieHeader(reader.Site);

        await using var second = await first.RestartAsync();
        using var again = new Browser(second);
        var answer = await again.ReactAsync(article.ArticleId, "egg", ("Cookie", cookie));

        Assert.Equal((0, 1, 1), (answer.Count("flower"), answer.Count("egg"), answer.Sum()));
    }

    [Fact]
    public async Task Without_script_the_reader_is_led_back_to_the_bar()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.PostAsync(Reacting.Address(article.ArticleId), [("kind", "flower")]);

        Assert.Equal((HttpStatusCode.SeeOther, $"/articles/{article.ArticleId}#reactions"), (answer.Status, answer.Location));
    }
}

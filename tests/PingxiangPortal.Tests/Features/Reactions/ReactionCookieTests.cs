using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Reactions;

public sealed class ReactionCookieTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Reading_sets_no_cookie()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        string[] addresses = ["/", $"/articles/{article.ArticleId}", Reacting.Address(article.ArticleId), $"/categories/c{article.CategoryId}", "/nothing-here"];

        foreach (var address in addresses)
        {
            Assert.Empty((await reader.OpenAsync(address)).SetCookies);
        }
    }

    [Fact]
    public async Task The_first_click_makes_a_reader_and_the_next_ones_keep_it()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var first = await reader.ReactAsync(article.ArticleId, "flower");
        var second = await reader.ReactAsync(article.ArticleId, "egg");

        Assert.Single(first.SetCookies, cookie => cookie.StartsWith("reader=", StringComparison.Ordinal));
        Assert.DoesNotContain(second.SetCookies, cookie => cookie.StartsWith("reader=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_readers_cookie_is_closed_to_scripts_and_other_sites_and_lasts_a_year()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var cookie = CookieOf(await reader.ReactAsync(article.ArticleId, "flower"), "reader");

        Assert.Equal(["httponly", "max-age=31536000", "path=/", "samesite=lax"], Attributes(cookie));
    }

    [Fact]
    public async Task The_readers_cookie_says_nothing_that_two_readers_share()
    {
        var article = await Some.ArticleAsync(app);
        using var first = new Browser(app);
        using var second = new Browser(app);

        var one = CookieOf(await first.ReactAsync(article.ArticleId, "flower"), "reader");
        var other = CookieOf(await second.ReactAsync(article.ArticleId, "flower"), "reader");

        Assert.NotEqual(ValueOf(one), ValueOf(other));
        Assert.True(ValueOf(one).Length * 6 >= 256, "An id of 128 bits and its signature need 256.");
    }

    [Fact]
    public async Task The_own_reaction_is_kept_for_its_articles_address_in_either_script()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var cookies = (await reader.ReactAsync(article.ArticleId, "shocked")).SetCookies.Where(cookie => cookie.StartsWith("mine=", StringComparison.Ordinal)).ToList();

        Assert.Equal(["shocked", "shocked"], cookies.Select(ValueOf));
        Assert.Equal(["httponly", "max-age=31536000", $"path=/articles/{article.ArticleId}", "samesite=lax"], Attributes(cookies[0]));
        Assert.Equal(["httponly", "max-age=31536000", $"path=/hans/articles/{article.ArticleId}", "samesite=lax"], Attributes(cookies[1]));
    }

    [Fact]
    public async Task Taking_back_clears_the_own_reaction()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "shocked");

        await reader.ReactAsync(article.ArticleId, "");

        Assert.DoesNotContain(reader.Cookies.GetAllCookies(), cookie => cookie.Name == "mine");
    }

    [Fact]
    public async Task A_forged_reader_is_nobody()
    {
        var article = await Some.ArticleAsync(app);
        using var owner = new Browser(app);
        var real = ValueOf(CookieOf(await owner.ReactAsync(article.ArticleId, "flower"), "reader"));
        string[] forged =
        [
            real[..^1],
            real[..10],
            real + "A",
            (real[0] == 'A' ? "B" : "A") + real[1..],
            real[..^4] + (real[^4] == 'A' ? "B" : "A") + real[^3..],
            new string('A', real.Length),
            Guid.NewGuid().ToString(),
            "",
            "%00",
            new string('A', 3_000),
        ];

        Assert.All(forged, cookie => Assert.NotEqual(real, cookie));
        foreach (var cookie in forged)
        {
            await IsNobodyAsync(article.ArticleId, cookie);
        }
    }

    [Fact]
    public async Task The_display_cookie_alone_counts_nothing()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync(Reacting.Address(article.ArticleId), ("Cookie", "mine=flower"));

        Assert.Equal(Reacting.Nothing, answer.Text);
    }

    private async Task IsNobodyAsync(long? article, string cookie)
    {
        using var thief = new Browser(app);

        var read = await thief.OpenAsync(Reacting.Address(article), ("Cookie", "reader=" + cookie));
        var written = await thief.ReactAsync(article, "", ("Cookie", "reader=" + cookie));

        Assert.Null(read.Mine());
        Assert.Equal(1, written.Count("flower"));
        Assert.Single(written.SetCookies, each => each.StartsWith("reader=", StringComparison.Ordinal));
    }

    private static string CookieOf(Page answer, string name) =>
        Assert.Single(answer.SetCookies, cookie => cookie.StartsWith(name + "=", StringComparison.Ordinal));

    private static string ValueOf(string cookie) => cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..cookie.IndexOf(';', StringComparison.Ordinal)];

    private static IEnumerable<string> Attributes(string cookie) => cookie
        .Split("; ")
        .Skip(1)
        .Select(attribute => attribute.ToLowerInvariant())
        .Where(attribute => !attribute.StartsWith("expires=", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}

using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Reactions;

public sealed class ReadReactionsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Counts_come_in_one_shape_and_order()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync(Reacting.Address(article.ArticleId));

        Assert.Equal(Reacting.Nothing, answer.Text);
        Assert.Equal("application/json; charset=utf-8", answer.Header("Content-Type"));
    }

    [Fact]
    public async Task Reading_and_reacting_answer_in_the_same_shape()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var written = await reader.ReactAsync(article.ArticleId, "handshake");
        var read = await reader.OpenAsync(Reacting.Address(article.ArticleId));

        Assert.Equal("""{"totals":{"flower":0,"handshake":1,"shocked":0,"passby":0,"egg":0},"mine":"handshake"}""", written.Text);
        Assert.Equal(written.Text, read.Text);
        Assert.Equal(written.Header("Content-Type"), read.Header("Content-Type"));
    }

    [Fact]
    public async Task Counts_without_a_cookie_may_be_kept_for_five_seconds()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync(Reacting.Address(article.ArticleId));

        Assert.Equal("public, max-age=5", answer.Header("Cache-Control"));
        Assert.Contains("Cookie", answer.Header("Vary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_with_a_cookie_are_the_readers_own()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");

        var answer = await reader.OpenAsync(Reacting.Address(article.ArticleId));

        Assert.Equal("private, no-cache", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task The_answer_to_a_click_is_kept_nowhere()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.ReactAsync(article.ArticleId, "flower");

        Assert.Equal("private, no-store", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task Unchanged_counts_are_not_sent_twice()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var tag = (await reader.OpenAsync(Reacting.Address(article.ArticleId))).Header("ETag");

        var again = await reader.OpenAsync(Reacting.Address(article.ArticleId), ("If-None-Match", tag!));

        Assert.Equal((HttpStatusCode.NotModified, ""), (again.Status, again.Text));
    }

    [Fact]
    public async Task Changed_counts_are_sent_anew()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var tag = (await reader.OpenAsync(Reacting.Address(article.ArticleId))).Header("ETag");
        await reader.ReactAsync(article.ArticleId, "flower");

        using var other = new Browser(app);
        var again = await other.OpenAsync(Reacting.Address(article.ArticleId), ("If-None-Match", tag!));

        Assert.Equal((HttpStatusCode.OK, 1), (again.Status, again.Count("flower")));
    }

    [Fact]
    public async Task Opening_every_address_of_the_site_changes_no_count()
    {
        await using var site = new PortalApp();
        var first = await Some.ArticleAsync(site);
        var second = await Some.ArticleAsync(site);
        using var reader = new Browser(site);
        await reader.ReactAsync(first.ArticleId, "flower");
        await reader.ReactAsync(second.ArticleId, "egg");
        var before = await Reacting.TotalsAsync(site, first.ArticleId) + await Reacting.TotalsAsync(site, second.ArticleId);

        var visited = await CrawlAsync(reader);

        Assert.Contains($"/articles/{first.ArticleId}/reactions", visited);
        Assert.Equal(before, await Reacting.TotalsAsync(site, first.ArticleId) + await Reacting.TotalsAsync(site, second.ArticleId));
    }

    /// <summary>Opens everything that pages link to, load or post to, with words that a crawler might add.</summary>
    private static async Task<HashSet<string>> CrawlAsync(Browser reader)
    {
        var visited = new HashSet<string>();
        var waiting = new Queue<string>(["/"]);

        while (waiting.TryDequeue(out var path))
        {
            if (!visited.Add(path))
            {
                continue;
            }

            await reader.OpenAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "kind=egg");
            var page = await reader.OpenAsync(path);
            var addresses = page.Header("Content-Type")?.StartsWith("text/html", StringComparison.Ordinal) == true
                ? page.Document.QuerySelectorAll("[href], [src], [action], [formaction]")
                    .Select(each => each.GetAttribute("href") ?? each.GetAttribute("src") ?? each.GetAttribute("action") ?? each.GetAttribute("formaction"))
                : [];

            foreach (var address in addresses.OfType<string>().Where(address => address.StartsWith('/')))
            {
                waiting.Enqueue(address.Split('#')[0]);
            }
        }

        return visited;
    }
}

using System.Net;
using System.Text.RegularExpressions;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed partial class UnseenArticleTests
{
    [Theory]
    [InlineData("Draft")]
    [InlineData("Scheduled")]
    [InlineData("Withdrawn")]
    [InlineData("Trashed")]
    public async Task An_article_that_readers_must_not_see_is_on_no_public_surface(string state)
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app, "有文章的分類", await Some.CategoryAsync(app));
        var before = await Some.ArticleAsync(app, draft: Some.Draft(category));
        var hidden = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state), Some.Draft(category) with { Slug = "hidden-slug" });
        var after = await Some.ArticleAsync(app, draft: Some.Draft(category));
        string[] marks = [hidden.Title, hidden.Summary, hidden.Markdown[..15], hidden.Slug, $"/articles/{hidden.ArticleId}\"", $"/articles/{hidden.ArticleId}/"];
        using var reader = new Browser(app);

        var surfaces = await WalkAsync(reader);

        Assert.Contains($"/articles/{before.ArticleId}", surfaces.Keys);
        Assert.Contains($"/articles/{after.ArticleId}", surfaces.Keys);
        Assert.All(surfaces, surface => Assert.All(marks, mark =>
            Assert.False(surface.Value.Contains(mark, StringComparison.Ordinal), $"{surface.Key} has {mark}")));
        Assert.Contains("有文章的分類2", string.Concat(surfaces.Values.Select(text => Gap().Replace(text, ""))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Draft")]
    [InlineData("Scheduled")]
    [InlineData("Withdrawn")]
    [InlineData("Trashed")]
    public async Task An_article_that_readers_must_not_see_looks_like_none(string state)
    {
        await using var app = new PortalApp();
        var hidden = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state), Some.Draft(await Some.CategoryAsync(app)) with { Slug = "hidden-slug" });
        using var reader = new Browser(app);

        foreach (var suffix in new[] { "", "/", "/hidden-slug", "/other", "/reactions", "?page=1" })
        {
            var found = await reader.OpenAsync($"/articles/{hidden.ArticleId}{suffix}");
            var none = await reader.OpenAsync($"/articles/7777{suffix}");

            Assert.Equal(HttpStatusCode.NotFound, found.Status);
            Assert.Equal(none.SteadyHeaders, found.SteadyHeaders);
            Assert.Equal(Neutral(none.Text), Neutral(found.Text).Replace($"/articles/{hidden.ArticleId}", "/articles/7777", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_signed_in_publisher_sees_no_more_on_public_pages_than_readers()
    {
        await using var app = new PortalApp();
        var hidden = await Some.ArticleAsync(app, DeskState.Draft);
        using var publisher = await app.SignInAsync(StaffRole.Publisher);

        var answer = await publisher.OpenAsync($"/articles/{hidden.ArticleId}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static async Task<Dictionary<string, string>> WalkAsync(Browser reader)
    {
        var found = new Dictionary<string, string>();
        var waiting = new Queue<string>(["/", "/no-such-page", "/health/live", "/health/ready", "/account/login", "/error/404"]);

        while (waiting.TryDequeue(out var path))
        {
            if (!found.ContainsKey(path))
            {
                var page = await reader.OpenAsync(path);
                found[path] = page.Text;

                foreach (var link in page.Document.QuerySelectorAll("a[href^='/'], link[href^='/'], form[action^='/']"))
                {
                    waiting.Enqueue((link.GetAttribute("href") ?? link.GetAttribute("action")!).Split('#')[0]);
                }
            }
        }

        return found;
    }

    private static string Neutral(string text) => Reference().Replace(text, "");

    [GeneratedRegex("錯誤編號 [0-9A-F]+")]
    private static partial Regex Reference();

    [GeneratedRegex("<[^>]*>|\\s")]
    private static partial Regex Gap();
}

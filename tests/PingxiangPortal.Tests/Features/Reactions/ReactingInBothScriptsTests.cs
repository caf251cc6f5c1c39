using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Reactions;

public sealed class ReactingInBothScriptsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("", "鮮花", "/hans")]
    [InlineData("/hans", "鲜花", "")]
    public async Task A_reaction_shows_in_the_script_it_was_given_in_and_in_the_other(string prefix, string label, string other)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var page = await reader.OpenAsync($"{prefix}/articles/{article.ArticleId}");

        var answer = (await reader.PressAsync(page, label)).Expect(HttpStatusCode.SeeOther);
        var here = await reader.FollowAsync(answer);
        var there = await reader.OpenAsync($"{other}/articles/{article.ArticleId}");

        Assert.Equal($"{prefix}/articles/{article.ArticleId}#reactions", answer.Location);
        Assert.Equal("true", Pressed(here));
        Assert.Equal("true", Pressed(there));
    }

    [Fact]
    public async Task Taking_back_in_one_script_takes_back_in_both()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");
        var hans = await reader.OpenAsync($"/hans/articles/{article.ArticleId}");

        await reader.PressAsync(hans, "鲜花");

        Assert.Equal("false", Pressed(await reader.OpenAsync($"/articles/{article.ArticleId}")));
        Assert.DoesNotContain(reader.Cookies.GetAllCookies(), cookie => cookie.Name == "mine");
        Assert.Equal(Reacting.Nothing, await Reacting.TotalsAsync(app, article.ArticleId));
    }

    [Fact]
    public async Task The_buttons_and_their_sentence_are_in_the_readers_script()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var hans = await reader.OpenAsync($"/hans/articles/{article.ArticleId}");

        Assert.Equal(["鲜花 0", "握手 0", "雷人 0", "路过 0", "鸡蛋 0"], hans.Document.QuerySelectorAll(".reactions__button").Words());
        Assert.Equal("还没有人表态。看完这则消息，选一个最接近的感受。", Html.One(hans.Document, "[role=status]").Words());
    }

    [Fact]
    public async Task A_click_that_was_refused_leads_back_to_the_same_script()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var refused = await reader.PostAsync($"/hans/articles/{article.ArticleId}/reactions", [("kind", "flower")], ("Origin", "http://evil.example"));

        refused.Expect(HttpStatusCode.Forbidden);
        Assert.Equal($"/hans/articles/{article.ArticleId}#reactions", Html.Link(refused.Document, "回到文章").GetAttribute("href"));
        Assert.Contains("这一下没有送出", refused.Text, StringComparison.Ordinal);
    }

    private static string? Pressed(Page page) => Html.One(page.Document, "[data-kind=flower]").GetAttribute("aria-pressed");
}

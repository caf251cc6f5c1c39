using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Reactions;

public sealed class ReactionBarTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] Labels = ["鮮花", "握手", "雷人", "路過", "雞蛋"];

    [Fact]
    public async Task The_bar_has_five_buttons_in_their_order_each_at_zero()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var bar = (await reader.OpenAsync($"/articles/{article.ArticleId}")).Region("你的表態");

        Assert.Equal(Labels.Select(label => label + " 0"), bar.QuerySelectorAll("button").Words());
        Assert.Contains("共 0 人", bar.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bar_shows_the_counts()
    {
        var article = await Some.ArticleAsync(app);
        using var one = new Browser(app);
        using var two = new Browser(app);
        await one.ReactAsync(article.ArticleId, "shocked");
        await two.ReactAsync(article.ArticleId, "shocked");

        using var reader = new Browser(app);
        var bar = (await reader.OpenAsync($"/articles/{article.ArticleId}")).Region("你的表態");

        Assert.Equal(["鮮花 0", "握手 0", "雷人 2", "路過 0", "雞蛋 0"], bar.QuerySelectorAll("button").Words());
    }

    [Fact]
    public async Task The_button_of_the_own_reaction_is_pressed_and_would_take_it_back()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "handshake");

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Equal(["握手"], Pressed(page));
        Assert.Equal("", Html.Button(page.Document, "握手").GetAttribute("value"));
    }

    [Fact]
    public async Task The_five_buttons_work_without_script()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        page = await reader.PressAndFollowAsync(page, "雞蛋");
        Assert.Equal(["雞蛋"], Pressed(page));

        page = await reader.PressAndFollowAsync(page, "鮮花");
        Assert.Equal(["鮮花"], Pressed(page));

        page = await reader.PressAndFollowAsync(page, "鮮花");
        Assert.Empty(Pressed(page));
        Assert.Equal(Reacting.Nothing, await Reacting.TotalsAsync(app, article.ArticleId));
    }

    [Theory]
    [InlineData("mine=heart")]
    [InlineData("mine=Flower")]
    [InlineData("mine=1")]
    [InlineData("mine=flower,egg")]
    [InlineData("mine=")]
    [InlineData("mine=%3Cscript%3E")]
    public async Task A_choice_that_is_none_of_the_five_presses_nothing(string cookie)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}", ("Cookie", cookie));

        Assert.Equal((HttpStatusCode.OK, 0), (page.Status, Pressed(page).Count));
        Assert.DoesNotContain("script&gt;", page.Region("你的表態").InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_carries_no_token_and_no_cookie()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Empty(page.SetCookies);
        Assert.DoesNotContain("__RequestVerificationToken", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_readers_without_cookies_get_the_same_page()
    {
        var article = await Some.ArticleAsync(app);
        using var one = new Browser(app);
        using var two = new Browser(app);

        var first = await one.OpenAsync($"/articles/{article.ArticleId}");
        var second = await two.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.SteadyHeaders, second.SteadyHeaders);
    }

    private static IReadOnlyList<string> Pressed(Page page) =>
        page.Region("你的表態").QuerySelectorAll("button[aria-pressed=true] .reactions__label").Words();
}

using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Shared;

public sealed class PreferencesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("theme", "auto")]
    [InlineData("theme", "light")]
    [InlineData("theme", "dark")]
    [InlineData("size", "s")]
    [InlineData("size", "m")]
    [InlineData("size", "l")]
    public async Task A_choice_is_kept_and_shown_on_the_next_page(string name, string value)
    {
        using var reader = new Browser(app);

        var answer = await reader.PostAsync("/preferences", [(name, value), ("return", "/categories/c1?page=2#x")]);
        var page = await reader.OpenAsync("/");

        Assert.Equal((HttpStatusCode.SeeOther, "/categories/c1?page=2#x"), (answer.Status, answer.Location));
        Assert.StartsWith($"{name}={value}; ", Assert.Single(answer.SetCookies), StringComparison.Ordinal);
        Assert.Equal(value, page.Document.DocumentElement.GetAttribute("data-" + name));
    }

    [Fact]
    public async Task The_buttons_of_a_page_lead_back_to_it()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");
        var answer = await reader.PressAsync(page, "大");

        Assert.Equal((HttpStatusCode.SeeOther, $"/articles/{article.ArticleId}"), (answer.Status, answer.Location));
        Assert.Equal("l", (await reader.FollowAsync(answer)).Document.DocumentElement.GetAttribute("data-size"));
    }

    [Fact]
    public async Task The_pressed_size_is_marked()
    {
        using var reader = new Browser(app);
        await reader.PostAsync("/preferences", [("size", "s")]);

        var buttons = (await reader.OpenAsync("/")).Document.QuerySelectorAll("button[name=size][aria-pressed=true]");

        Assert.All(buttons, button => Assert.Equal("小", button.Words()));
        Assert.NotEmpty(buttons);
    }

    [Theory]
    [InlineData("theme", "neon")]
    [InlineData("theme", "")]
    [InlineData("theme", "Dark")]
    [InlineData("theme", "1")]
    [InlineData("theme", "dark,light")]
    [InlineData("size", "xl")]
    [InlineData("size", "99")]
    public async Task A_choice_that_is_none_is_refused(string name, string value)
    {
        using var reader = new Browser(app);

        var answer = await reader.PostAsync("/preferences", [(name, value), ("return", "/")]);

        Assert.Equal((HttpStatusCode.BadRequest, 0), (answer.Status, answer.SetCookies.Count));
    }

    [Fact]
    public async Task A_choice_said_twice_is_refused()
    {
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.BadRequest, (await reader.PostAsync("/preferences", [("theme", "dark"), ("theme", "light")])).Status);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\r\nSet-Cookie: x=y")]
    [InlineData("/路")]
    [InlineData("")]
    public async Task A_hostile_return_address_leads_to_the_front_page(string address)
    {
        using var reader = new Browser(app);

        var answer = await reader.PostAsync("/preferences", [("theme", "dark"), ("return", address)]);

        Assert.Equal((HttpStatusCode.SeeOther, "/"), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task A_post_from_another_site_is_refused()
    {
        using var reader = new Browser(app);

        var answer = await reader.PostAsync("/preferences", [("theme", "dark")], ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal((HttpStatusCode.Forbidden, 0), (answer.Status, answer.SetCookies.Count));
    }

    [Fact]
    public async Task Beyond_the_limit_a_choice_waits()
    {
        await using var site = new PortalApp().With("Portal:Limits:PreferencesPerMinutePerAddress", "1");
        using var reader = new Browser(site);
        await reader.PostAsync("/preferences", [("theme", "dark")]);

        var beyond = await reader.PostAsync("/preferences", [("theme", "light")]);

        Assert.Equal(HttpStatusCode.TooManyRequests, beyond.Status);
        Assert.Equal("按得太快了", beyond.Title());
    }

    [Fact]
    public async Task The_address_is_for_posting_alone()
    {
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync("/preferences?theme=dark");

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.Status, answer.Header("Allow")));
        Assert.Empty(answer.SetCookies);
    }
}

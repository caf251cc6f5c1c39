using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class OwnStateTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Each_choice_of_look_has_a_page_of_its_own()
    {
        var path = await ArticleAsync();

        foreach (var theme in new[] { "auto", "light", "dark" })
        {
            foreach (var size in new[] { "s", "m", "l" })
            {
                Assert.Equal((theme, size), await LookAsync(path, $"theme={theme}; size={size}"));
                Assert.Equal((theme, size), await LookAsync(path, $"size={size}; theme={theme}"));
            }
        }
    }

    [Fact]
    public async Task All_choices_of_look_are_nine_pages()
    {
        var path = await ArticleAsync();

        Assert.Equal(9, await app.NewPagesAsync(Each_choice_of_look_has_a_page_of_its_own));
        Assert.Equal(("auto", "m"), await LookAsync(path, ""));
    }

    [Theory]
    [InlineData("theme=neon; size=99")]
    [InlineData("theme=DARK; size=L")]
    [InlineData("theme=dark%20; size=")]
    [InlineData("thème=dark")]
    public async Task An_unknown_choice_is_the_default(string cookie)
    {
        Assert.Equal(("auto", "m"), await LookAsync(await ArticleAsync(), cookie));
    }

    [Fact]
    public async Task The_own_reaction_is_pressed_for_its_reader_alone()
    {
        var path = await ArticleAsync();
        using var reader = new Browser(app);
        using var stranger = new Browser(app);
        await reader.ReactAsync(IdOf(path), "egg");

        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(["雞蛋"], Pressed(await reader.OpenAsync(path)));
            Assert.Empty(Pressed(await stranger.OpenAsync(path)));
        }
    }

    [Fact]
    public async Task The_own_reaction_is_pressed_on_its_article_alone()
    {
        var (path, other) = (await ArticleAsync(), await ArticleAsync());
        using var reader = new Browser(app);
        await reader.ReactAsync(IdOf(path), "egg");

        Assert.Empty(Pressed(await reader.OpenAsync(other)));
        Assert.Equal(["雞蛋"], Pressed(await reader.OpenAsync(path)));
    }

    [Fact]
    public async Task Readers_with_the_same_reaction_share_a_page()
    {
        var path = await ArticleAsync();
        await Answer.GetAsync(app, path, ("Cookie", "mine=flower; reader=one"));

        Assert.Equal(0, await app.NewPagesAsync(() => Answer.GetAsync(app, path, ("Cookie", "reader=two; mine=flower"))));
    }

    [Fact]
    public async Task A_lone_click_shows_on_the_next_reading()
    {
        var path = await ArticleAsync();
        using var reader = new Browser(app);
        await app.WarmAsync(path);

        await reader.ReactAsync(IdOf(path), "flower");

        Assert.Equal("鮮花 1", await FirstButtonAsync(path));
    }

    [Fact]
    public async Task The_last_of_many_clicks_shows_soon()
    {
        var path = await ArticleAsync();
        await app.WarmAsync(path);

        for (var at = 0; at < 20; at++)
        {
            using var reader = new Browser(app);
            await reader.ReactAsync(IdOf(path), "flower");
        }

        // As long as a loaded machine needs; by itself it takes a second and a bit.
        for (var wait = 0; await FirstButtonAsync(path) != "鮮花 20"; wait++)
        {
            Assert.True(wait < 300, await FirstButtonAsync(path));
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }

    [Fact]
    public async Task A_click_leaves_every_other_page_as_it_is()
    {
        var (path, other) = (await ArticleAsync(), await ArticleAsync());
        await app.WarmAsync(path, other, "/");
        var kept = (app.Page(path), app.Page(other), app.Page("/"));
        using var reader = new Browser(app);

        await reader.ReactAsync(IdOf(path), "flower");
        await app.WarmAsync(path, other, "/");

        Assert.NotSame(kept.Item1, app.Page(path));
        Assert.Same(kept.Item2, app.Page(other));
        Assert.Same(kept.Item3, app.Page("/"));
    }

    [Fact]
    public async Task Nothing_that_a_reader_carries_is_in_the_page_of_the_next_one()
    {
        await using var site = new PortalApp().With("AllowedHosts", "localhost;evil.example");
        var article = await Some.ArticleAsync(site);

        foreach (var path in new[] { "/", $"/articles/{article.ArticleId}", $"/categories/c{article.CategoryId}" })
        {
            await Answer.GetAsync(
                site,
                path + "?x=evil&utm=evil",
                ("Host", "evil.example"),
                ("Cookie", "evil=evil; reader=evil; mine=evil; theme=evil"),
                ("Accept-Language", "evil"),
                ("User-Agent", "evil"),
                ("Referer", "http://evil.example/"),
                ("X-Forwarded-For", "evil"),
                ("X-Forwarded-Host", "evil.example"),
                ("X-Forwarded-Prefix", "/evil"));
            Answer? next = null;

            Assert.Equal(0, await site.NewPagesAsync(async () => next = await Answer.GetAsync(site, path)));
            Assert.DoesNotContain("evil", next!.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(next.SteadyHeaders, header => header.Contains("evil", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_return_field_leads_back_to_the_page_without_odd_words()
    {
        using var reader = new Browser(app);
        var path = await ArticleAsync();

        var page = await reader.OpenAsync(path + "?x=evil");

        Assert.All(page.Document.QuerySelectorAll("input[name=return]"), field => Assert.Equal(path, field.GetAttribute("value")));
    }

    private async Task<string> ArticleAsync() => $"/articles/{(await Some.ArticleAsync(app)).ArticleId}";

    private static long IdOf(string path) => long.Parse(path["/articles/".Length..], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(string?, string?)> LookAsync(string path, string cookie)
    {
        using var reader = new Browser(app);
        var root = (await reader.OpenAsync(path, ("Cookie", cookie))).Document.DocumentElement;
        return (root.GetAttribute("data-theme"), root.GetAttribute("data-size"));
    }

    private async Task<string> FirstButtonAsync(string path)
    {
        using var stranger = new Browser(app);
        return (await stranger.OpenAsync(path)).Region("你的表態").QuerySelectorAll("button").Words()[0];
    }

    private static IReadOnlyList<string> Pressed(Page page) =>
        page.Region("你的表態").QuerySelectorAll("button[aria-pressed=true] .reactions__label").Words();
}

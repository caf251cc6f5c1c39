using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class ReactingTests(BrowserFixture browser, Portals portals)
{
    [BrowserFact]
    public Task A_reader_reads_and_reacts_and_every_other_reader_sees_the_totals() => browser.TravelAsync(async page =>
    {
        await page.OpenAsync(portals.One, "/");
        await page.GetByRole(AriaRole.Link, new() { Name = "讀全文" }).ClickAsync();
        await Expect(page.Locator(".prose > p")).ToHaveCountAsync(9);

        await page.Reaction("鮮花").ClickAsync();
        await SeesAsync(page, "鮮花", 1, isMine: true);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("你送出了鮮花，共 1 人表態");
        await page.ReloadAsync();
        await SeesAsync(page, "鮮花", 1, isMine: true);

        await page.Reaction("握手").ClickAsync();
        await SeesAsync(page, "鮮花", 0, isMine: false);
        await SeesAsync(page, "握手", 1, isMine: true);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("你送出了握手");
        await OthersSeeAsync(page.Url, "握手", 1);

        await page.Reaction("握手").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已收回表態");
        await page.ReloadAsync();
        await SeesAsync(page, "握手", 0, isMine: false);
        await OthersSeeAsync(page.Url, "握手", 0);
        await ReactWithTheKeyboardAsync(page);
    });

    [BrowserFact]
    public Task A_reader_without_scripts_reacts_and_chooses_size_and_theme() => browser.TravelAsync(
        async page =>
        {
            await page.ReadAsync(await portals.GetCityAsync(), CityNews.WithTable);

            Assert.Equal(303, await PostsAsync(page, page.Reaction("雞蛋")));
            await Expect(page).ToHaveURLAsync(new Regex("#reactions$"));
            await SeesAsync(page, "雞蛋", 1, isMine: true);

            await PostsAsync(page, page.Reaction("鮮花"));
            await SeesAsync(page, "雞蛋", 0, isMine: false);
            await SeesAsync(page, "鮮花", 1, isMine: true);

            await PostsAsync(page, page.Reaction("鮮花"));
            await SeesAsync(page, "鮮花", 0, isMine: false);

            await PostsAsync(page, page.GetByRole(AriaRole.Group, new() { Name = "本文字號" }).GetByText("大"));
            await PostsAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "切換深淺色" }));
            await Expect(page.Locator("html[data-size=l][data-theme=dark]")).ToHaveCountAsync(1);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = CityNews.WithTable })).ToBeVisibleAsync();
        },
        Visits.WithoutScript);

    private static async Task ReactWithTheKeyboardAsync(IPage page)
    {
        await TabToAsync(page, "雷人");
        await page.Keyboard.PressAsync("Enter");
        await SeesAsync(page, "雷人", 1, isMine: true);

        await TabToAsync(page, "路過");
        await page.Keyboard.PressAsync("Space");
        await SeesAsync(page, "雷人", 0, isMine: false);
        await SeesAsync(page, "路過", 1, isMine: true);
        await Expect(page.Reaction("路過")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Space");
        await SeesAsync(page, "路過", 0, isMine: false);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已收回表態");
    }

    private static async Task SeesAsync(IPage page, string word, int count, bool isMine)
    {
        await Expect(page.Reaction(word)).ToHaveAttributeAsync("aria-pressed", isMine ? "true" : "false");
        await Expect(page.Reaction(word).Locator(".reactions__count")).ToHaveTextAsync($"{count}");
    }

    private static async Task TabToAsync(IPage page, string word)
    {
        var isThere = false;

        for (var tabs = 0; tabs < 60 && !isThere; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            isThere = await page.Reaction(word).EvaluateAsync<bool>("button => button === document.activeElement");
        }

        Assert.True(isThere, $"The tab key never came to {word}.");
    }

    /// <summary>The status that the form's post was answered with, once the page that it leads to is there.</summary>
    private static async Task<int> PostsAsync(IPage page, ILocator button)
    {
        var answer = await page.RunAndWaitForResponseAsync(() => button.ClickAsync(), response => response.Request.Method == "POST");
        await page.WaitForLoadStateAsync();
        return answer.Status;
    }

    private async Task OthersSeeAsync(string address, string word, int count)
    {
        await using var other = await browser.NewReaderAsync();
        var page = await other.NewPageAsync();
        await page.GotoAsync(address);
        await SeesAsync(page, word, count, isMine: false);
    }
}

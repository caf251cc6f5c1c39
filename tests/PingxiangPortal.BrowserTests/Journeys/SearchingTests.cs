using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class SearchingTests(BrowserFixture browser, Portals portals)
{
    private const int MostTabs = 80;

    [BrowserFact]
    public Task By_keyboard_and_without_scripts_a_Simplified_search_finds_a_Traditional_text() => browser.TravelAsync(
        async page =>
        {
            var site = await portals.GetCityAsync();
            await page.OpenAsync(site, "/");

            await EnterAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "简体", Exact = true }));
            await Expect(page).ToHaveURLAsync(new Uri(site.Address, "/hans/").ToString());

            await TabToAsync(page, page.GetByLabel("搜索新闻"));
            await page.Keyboard.TypeAsync("水电燃气 一张表");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "找到 1 则" })).ToBeVisibleAsync();

            await EnterAsync(page, page.GetByText("筛选与排序"));
            await TabToAsync(page, page.GetByLabel("不限时间"));
            await page.Keyboard.PressAsync("ArrowUp"); // round to the last of the group
            await EnterAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "应用筛选" }));
            await Expect(page).ToHaveURLAsync(new Regex("within=year"));

            await EnterAsync(page, page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "这个月的水电燃气怎么看，一张表说清楚" }));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("这个月的水电燃气怎么看，一张表说清楚");
            var hans = new Uri(page.Url);

            await EnterAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "繁體", Exact = true }));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(CityNews.WithTable);
            Assert.Equal(hans.AbsolutePath, "/hans" + new Uri(page.Url).AbsolutePath);
        },
        new BrowserNewContextOptions(Visits.WithoutScript) { ViewportSize = new() { Width = 768, Height = 1024 } });

    [BrowserFact]
    public Task What_is_typed_brings_titles_that_begin_with_it() => browser.TravelAsync(async page =>
    {
        await page.OpenAsync(await portals.GetCityAsync(), "/search");

        await page.GetByLabel("關鍵詞").PressSequentiallyAsync("這個月");

        await Expect(page.Locator("datalist option")).ToHaveAttributeAsync("value", CityNews.WithTable);
    });

    private static async Task EnterAsync(IPage page, ILocator target)
    {
        await TabToAsync(page, target);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await target.EvaluateAsync<bool>("target => target === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"No key leads to {target} on {page.Url}.");
    }
}

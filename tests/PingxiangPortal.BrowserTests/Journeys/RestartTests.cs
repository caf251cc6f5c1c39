using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using PingxiangPortal.Web.Store;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class RestartTests(BrowserFixture browser)
{
    [BrowserFact]
    public Task What_readers_and_editors_did_outlives_the_server() => browser.TravelAsync(async page =>
    {
        using var folder = new PortalFolder().WithTheSeed();
        int port;

        await using (var site = new LiveSite(folder))
        {
            port = site.Start().Port;
            await site.AddAccountAsync(Portals.Administrator, "編輯甲", StaffRole.Administrator);
            await page.SignInAsync(site, Portals.Administrator);
            await page.OpenAsync(site, "/articles/1");
            await page.Reaction("鮮花").ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("你送出了鮮花");
        }

        await using var restarted = new LiveSite(folder);
        restarted.Start(port);

        await page.ReloadAsync();
        await Expect(page.Reaction("鮮花")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.Reaction("鮮花").Locator(".reactions__count")).ToHaveTextAsync("1");
        await page.Reaction("鮮花").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已收回表態。共 0 人表態");

        await page.OpenAsync(restarted, "/admin/articles");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "文章", Level = 1 })).ToBeVisibleAsync();
    });
}

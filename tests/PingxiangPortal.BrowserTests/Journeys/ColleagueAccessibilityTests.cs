using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using PingxiangPortal.Web.Store;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class ColleagueAccessibilityTests(BrowserFixture browser, Portals portals)
{
    private const string Editor = "/admin/articles/1";

    [BrowserFact]
    public Task Everyone_can_learn_what_colleagues_do_and_say_about_an_article() => browser.TravelAsync(async page =>
    {
        var site = portals.StartAnother();
        await site.AddAccountAsync(Portals.Administrator, "編輯甲", StaffRole.Administrator);
        await site.AddAccountAsync(Portals.Publisher, "編輯丙", StaffRole.Publisher);
        await using var elsewhere = await browser.NewReaderAsync();
        var other = await elsewhere.NewPageAsync();
        await other.SignInAsync(site, Portals.Publisher);
        await page.SignInAsync(site, Portals.Administrator);
        var inspection = new Inspection(page);

        await LockAsync(site, other);
        await page.OpenAsync(site, Editor);
        await Expect(page.Locator("[data-presence]")).ToContainTextAsync("編輯丙正在看");
        await Expect(page.Locator("[data-presence]")).ToContainTextAsync("編輯丙鎖定了這篇文章");
        await inspection.LookAsync("editor that someone else keeps locked", isForReaders: false);

        await LeaveRemarksAsync(other);
        await page.OpenAsync(site, Editor + "/remarks");
        await inspection.LookAsync("remarks", isForReaders: false);
        await page.PressAsync("加上批註");
        await Expect(page.GetByText("寫點什麼再加上。")).ToBeVisibleAsync();
        await inspection.LookAsync("a remark that was refused", isForReaders: false);

        inspection.FindsNothing();
    });

    private static async Task LockAsync(LiveSite site, IPage page)
    {
        await page.OpenAsync(site, Editor);
        await page.PressAsync("鎖定 8 小時");
        await Expect(page.Locator("[data-presence]")).ToContainTextAsync("你鎖定了這篇文章");
    }

    /// <summary>One that is settled and one that is not.</summary>
    private static async Task LeaveRemarksAsync(IPage page)
    {
        await page.GetByLabel("寫一則批註").FillAsync("日期請再核對一次。");
        await page.PressAsync("加上批註");
        await page.PressAsync("處理好了");
        await page.GetByLabel("寫一則批註").FillAsync("標題可以短一點。");
        await page.PressAsync("加上批註");
        await Expect(page.Done()).ToContainTextAsync("批註已加上");
    }
}

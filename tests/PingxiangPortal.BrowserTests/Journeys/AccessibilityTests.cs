using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class AccessibilityTests(BrowserFixture browser, Portals portals)
{
    [BrowserFact]
    public Task Everyone_can_use_every_page_of_readers() => browser.TravelAsync(async page =>
    {
        var inspection = new Inspection(page);
        await LookAtAnEmptyPortalAsync(portals.Empty, page, inspection);
        await LookAtOneArticleAsync(portals.One, page, inspection);
        await LookAtACityAsync(await portals.GetCityAsync(), page, inspection);
        await LookAtSearchAndHotAsync(await portals.GetCityAsync(), page, inspection);
        await LookAtRefusalsAsync(await portals.GetCityAsync(), page, inspection);
        inspection.FindsNothing();
    });

    [BrowserFact]
    public Task Everyone_can_use_every_page_of_the_desk() => browser.TravelAsync(async page =>
    {
        var inspection = new Inspection(page);
        await LookAtTheDeskAsync(await portals.GetCityAsync(), page, inspection);
        await LookAtRefusedTextsAsync(await portals.GetCityAsync(), page, inspection);
        await LookAtPeopleAsync(await portals.GetCityAsync(), page, inspection);
        inspection.FindsNothing();
    });

    private static async Task LookAtAnEmptyPortalAsync(LiveSite site, IPage page, Inspection inspection)
    {
        await page.OpenAsync(site, "/");
        await inspection.LookAsync("front page without an article");
        await page.GotoAsync(await site.OfferSetupAsync());
        await inspection.LookAsync("setup");
        await page.GetByLabel("帳號").FillAsync("甲");
        await page.GetByLabel("顯示名稱").FillAsync("甲");
        await page.GetByLabel("密碼", new() { Exact = true }).FillAsync("short");
        await page.GetByLabel("再輸入一次").FillAsync("short");
        await page.PressAsync("建立並登入");
        await inspection.LookAsync("setup with errors");
    }

    private static async Task LookAtOneArticleAsync(LiveSite site, IPage page, Inspection inspection)
    {
        await page.OpenAsync(site, "/");
        await inspection.LookAsync("front page with one article");
        await page.OpenAsync(site, "/articles/1");
        await inspection.LookAsync("article");
    }

    private static async Task LookAtACityAsync(LiveSite site, IPage page, Inspection inspection)
    {
        await page.OpenAsync(site, "/");
        await inspection.LookAsync("front page");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "頻道" }).GetByText("文化生活").ClickAsync();
        await inspection.LookAsync("category with children");

        foreach (var path in new[] { "/publishers/1", "/sources/1", "/tags/" + CityNews.Tag, "/archive", "/archive/2021/12" })
        {
            Assert.Equal((path, 200), (path, (await page.OpenAsync(site, path))!.Status));
            await inspection.LookAsync(path);
        }

        foreach (var title in new[] { CityNews.WithTable, CityNews.LongTitle, CityNews.Unbroken, CityNews.SimplifiedInTraditional })
        {
            await page.ReadAsync(site, title);
            await inspection.LookAsync("article " + title[..9]);
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "简体", Exact = true }).ClickAsync();
        await Expect(page.Locator("h1:lang(zh-Hans), .summary:lang(zh-Hans), .prose:lang(zh-Hans)")).ToHaveCountAsync(3);
        await inspection.LookAsync("article in Simplified");
        await page.GetByRole(AriaRole.Link, new() { Name = "繁體", Exact = true }).ClickAsync();
        await page.Reaction("路過").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("你送出了路過");
        await inspection.LookAsync("article with a reaction");
        await page.Reaction("路過").ClickAsync();
    }

    private static async Task LookAtSearchAndHotAsync(LiveSite site, IPage page, Inspection inspection)
    {
        for (var article = 1; article <= 6; article++)
        {
            var address = new Uri(site.Address, $"/articles/{article}").ToString();
            await page.APIRequest.GetAsync(address, new() { Headers = [new("User-Agent", "Mozilla/5.0 (Linux; Android 13) Mobile Safari/537.36")] });
            await page.APIRequest.PostAsync(address + "/reactions", new() { Form = page.APIRequest.CreateFormData().Set("kind", "flower") });
        }

        do
        {
            await page.OpenAsync(site, "/hot"); // counts come into the store every two seconds
        }
        while (await page.Locator(".ranking__item").CountAsync() < 12);

        foreach (var path in new[]
        {
            "/hot", "/hans/hot?window=7d&kind=flower", "/hot?kind=egg",
            "/search", "/search?q=%E5%85%AC%E4%BA%A4", "/hans/search?q=%E5%85%AC%E4%BA%A4&within=year&from=x", "/search?q=nowhere", "/hans/",
        })
        {
            Assert.Equal((path, 200), (path, (await page.OpenAsync(site, path))!.Status));
            await inspection.LookAsync(path);
        }
    }

    private static async Task LookAtRefusalsAsync(LiveSite site, IPage page, Inspection inspection)
    {
        await page.OpenAsync(site, "/nowhere");
        await inspection.LookAsync("404");
        await page.OpenAsync(site, "/account/login");
        await inspection.LookAsync("sign-in");
        await page.GetByLabel("帳號").FillAsync("nobody");
        await page.GetByLabel("密碼").FillAsync("wrong");
        await page.PressAsync("登入");
        await inspection.LookAsync("sign-in refused");

        await LookAtFailureAsync(site, page, inspection);
        await LookAtHasteAsync(site, page, inspection);
    }

    /// <summary>A page whose table is gone fails like one whose disk is.</summary>
    private static async Task LookAtFailureAsync(LiveSite site, IPage page, Inspection inspection)
    {
        await site.ChangeStoreAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Articles RENAME TO Away"));

        try
        {
            Assert.Equal(500, (await page.OpenAsync(site, "/articles/999"))!.Status); // one that is not kept
        }
        finally
        {
            await site.ChangeStoreAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Away RENAME TO Articles"));
        }

        await inspection.LookAsync("500");
    }

    private static async Task LookAtHasteAsync(LiveSite site, IPage page, Inspection inspection)
    {
        for (var posts = 0; posts < 130; posts++)
        {
            await page.APIRequest.PostAsync(new Uri(site.Address, "/preferences").ToString());
        }

        await page.OpenAsync(site, "/");
        await page.EvaluateAsync("document.querySelector('form').submit()");
        await Expect(page.GetByText("錯誤 429")).ToBeVisibleAsync();
        await inspection.LookAsync("429");
    }

    private static async Task LookAtTheDeskAsync(LiveSite site, IPage page, Inspection inspection)
    {
        await page.SignInAsync(site, Portals.Administrator);
        string[] paths =
        [
            "/admin/articles", "/admin/articles?words=%E5%9C%96%E6%9B%B8", "/admin/articles?state=trashed", "/admin/articles/new",
            "/admin/articles/1", "/admin/articles/1/preview", "/admin/articles/1/revisions", "/admin/articles/1/compare", "/admin/articles/1/merge",
            "/admin/images", "/admin/images?words=nowhere", "/admin/images?picture=1", "/admin/images/1",
            "/admin/articles/1/remarks", "/admin/categories", "/admin/categories?edit=1", "/admin/people", "/admin/settings",
            "/account/security", "/account/logout",
        ];

        foreach (var path in paths)
        {
            Assert.Equal(200, (await page.OpenAsync(site, path))!.Status);
            await inspection.LookAsync(path, isForReaders: false);
        }
    }

    private static async Task LookAtRefusedTextsAsync(LiveSite site, IPage page, Inspection inspection)
    {
        await page.OpenAsync(site, "/admin/articles/new");
        await page.GetByLabel("摘要").FillAsync("只有摘要，沒有別的。");
        await page.PressAsync("發布");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("還差 4 項");
        await inspection.LookAsync("editor that lists what is missing", isForReaders: false);
        await page.Locator("#Input_Slug").FillAsync("No Address");
        await page.PressAsync("儲存草稿");
        await inspection.LookAsync("editor with an error", isForReaders: false);

        await page.Locator("#Input_Slug").FillAsync("");
        await page.WriteTextAsync("第一段。\n\n第二段。");
        await page.Locator("#Input_BasedOn").EvaluateAsync("field => field.value = 0");
        await page.PressAsync("儲存草稿");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "合併兩份改動" })).ToBeVisibleAsync();
        await inspection.LookAsync("editor with a conflict", isForReaders: false);
        await page.GetByRole(AriaRole.Radio, new() { Name = "自己改" }).First.CheckAsync();
        await inspection.LookAsync("conflict with words of one's own", isForReaders: false);

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "要用我的整篇蓋過去" }).CheckAsync();
        await page.PressAsync("覆蓋");
        await page.GetByRole(AriaRole.Link, new() { Name = "看改了什麼" }).First.ClickAsync();
        await inspection.LookAsync("two revisions", isForReaders: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "修訂記錄" }).ClickAsync();
        await inspection.LookAsync("several revisions", isForReaders: false);
    }

    private static async Task LookAtPeopleAsync(LiveSite site, IPage page, Inspection inspection)
    {
        await page.OpenAsync(site, "/admin/people");
        await page.GetByLabel("顯示名稱").FillAsync("記者丁");
        await page.GetByLabel("帳號", new() { Exact = true }).FillAsync("jizhe-ding");
        await page.PressAsync("加入，並產生一次性網址");
        await page.Locator("summary").First.ClickAsync();
        await inspection.LookAsync("people with a one-time address and an open menu", isForReaders: false);

        await page.Context.ClearCookiesAsync();
        await page.SignInAsync(site, Portals.Contributor);
        Assert.Equal(403, (await page.OpenAsync(site, "/admin/people"))!.Status);
        await inspection.LookAsync("403");
    }
}

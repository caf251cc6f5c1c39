using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class PublishingTests(BrowserFixture browser, Portals portals)
{
    private const string Headline = "舊書攤搬到了河邊，每週六下午開張";
    private const string Body = "舊書攤從車站搬到了河邊。\n\n## 怎麼去\n\n- 公交到南橋站\n- 往東走**三分鐘**\n\n> 雨天不開張。";

    [BrowserFact]
    public Task The_first_administrator_sets_up_publishes_changes_and_withdraws_an_article() => browser.TravelAsync(async page =>
    {
        using var folder = new PortalFolder().WithTheSeed();
        await using var site = new LiveSite(folder);
        site.Start();

        await SetUpAsync(page, await site.OfferSetupAsync());
        await AddChannelAsync(page, site, "文化生活");
        await WriteAsync(page, site, "文化生活");
        await PreviewAsync(page);
        await page.PressAsync("發布");
        await Expect(page.Done()).ToContainTextAsync("已發布");

        await ReadersFindAsync(site, "文化生活", Headline);
        await ChangeAsync(page, site, Headline + "（更新）");
        await page.PressAsync("撤回");
        await Expect(page.Done()).ToContainTextAsync("已撤回");
        await ReadersFindNothingAsync(site);
    });

    [BrowserFact]
    public Task An_editor_without_scripts_writes_previews_publishes_and_withdraws() => browser.TravelAsync(
        async page =>
        {
            var site = await portals.GetCityAsync();
            await page.SignInAsync(site, Portals.Administrator);

            await WriteAsync(page, site, "文化生活");
            await PreviewAsync(page);
            await page.PressAsync("發布");
            await Expect(page.Done()).ToContainTextAsync("已發布");
            await ReadersFindAsync(site, "文化生活", Headline);

            await page.PressAsync("撤回");
            await Expect(page.Done()).ToContainTextAsync("已撤回");
            await page.OpenAsync(site, "/");
            await Expect(page.LinkTo(Headline)).ToHaveCountAsync(0);
        },
        Visits.WithoutScript);

    [BrowserFact]
    public Task Two_editors_at_once_lose_nothing() => browser.TravelAsync(async page =>
    {
        var site = await portals.GetCityAsync();
        await page.SignInAsync(site, Portals.Administrator);
        await WriteAsync(page, site, "文化生活");
        await page.PressAsync("儲存草稿");
        await Expect(page.Done()).ToContainTextAsync("草稿已儲存");

        await using var elsewhere = await browser.NewReaderAsync();
        var other = await elsewhere.NewPageAsync();
        await other.SignInAsync(site, Portals.Publisher);
        await other.GotoAsync(page.Url);
        await page.GetByLabel("摘要").FillAsync("編輯甲寫的摘要。");
        await page.PressAsync("儲存草稿");
        await Expect(page.Done()).ToContainTextAsync("草稿已儲存");

        await other.GetByLabel("摘要").FillAsync("編輯丙寫的摘要。");
        await other.PressAsync("儲存草稿");
        await SeesBothAsync(other);
        await other.GotoAsync(page.Url);
        await other.GetByRole(AriaRole.Link, new() { Name = "去合併" }).ClickAsync();
        await SeesBothAsync(other);

        await other.GetByRole(AriaRole.Radio, new() { Name = "用我的" }).CheckAsync();
        await other.PressAsync("儲存合併結果");
        await Expect(other.Done()).ToContainTextAsync("合併後的稿子已儲存");
        await Expect(other.Locator("[data-local-copy]")).ToBeHiddenAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("摘要")).ToHaveValueAsync("編輯丙寫的摘要。");
        await page.PressAsync("移到垃圾桶");
    });

    private static async Task SetUpAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.GetByLabel("帳號").FillAsync("bianji-jia");
        await page.GetByLabel("顯示名稱").FillAsync("編輯甲");
        await page.GetByLabel("密碼", new() { Exact = true }).FillAsync(LiveSite.Password);
        await page.GetByLabel("再輸入一次").FillAsync(LiveSite.Password);
        await page.PressAsync("建立並登入");
        await Expect(page).ToHaveURLAsync(new Uri(new Uri(address), "/admin/articles").ToString(), new() { Timeout = 30_000 });
        Assert.Equal(404, (await page.Context.APIRequest.GetAsync(address)).Status);
    }

    private static async Task AddChannelAsync(IPage page, LiveSite site, string name)
    {
        await page.OpenAsync(site, "/admin/categories");
        await page.GetByLabel("名稱").FillAsync(name);
        await page.PressAsync("新增");
        await Expect(page.Done()).ToContainTextAsync($"已新增「{name}」");
    }

    private static async Task WriteAsync(IPage page, LiveSite site, string category)
    {
        await page.OpenAsync(site, "/admin/articles/new");
        await page.GetByLabel("標題", new() { Exact = true }).FillAsync(Headline);
        await page.GetByLabel("摘要").FillAsync("舊書攤從車站搬到了河邊，每週六下午兩點到六點。");
        await page.WriteTextAsync(Body);
        await page.GetByLabel("分類", new() { Exact = true }).SelectOptionAsync(category);
        await page.SayWhereFromAsync();
    }

    /// <summary>The preview opens beside the editor, which keeps its unsaved text.</summary>
    private static async Task PreviewAsync(IPage page)
    {
        var preview = await page.Context.RunAndWaitForPageAsync(() => page.PressAsync("預覽"));
        await Expect(preview.GetByText("這是預覽，讀者看不到。")).ToBeVisibleAsync();
        await Expect(preview.GetByRole(AriaRole.Heading, new() { Name = Headline })).ToBeVisibleAsync();
        await Expect(preview.GetByRole(AriaRole.Heading, new() { Name = "怎麼去" })).ToBeVisibleAsync();
        await preview.CloseAsync();
        await Expect(page.GetByLabel("正文（Markdown）")).ToHaveValueAsync(Body);
    }

    private static async Task ChangeAsync(IPage page, LiveSite site, string headline)
    {
        await page.GetByLabel("標題", new() { Exact = true }).FillAsync(headline);
        await page.PressAsync("儲存草稿");
        await Expect(page.Done()).ToContainTextAsync("草稿已儲存");
        var reader = await page.Context.NewPageAsync();
        await reader.OpenAsync(site, "/articles/2");
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Headline);

        await page.Locator("[name='Input.Change'][value=update]").CheckAsync();
        await page.PressAsync("發布改動");
        await Expect(page.Done()).ToContainTextAsync("已發布");
        await reader.ReloadAsync();
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(headline);
        await reader.CloseAsync();
    }

    private static async Task SeesBothAsync(IPage page)
    {
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("編輯甲的在第 2 版");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("編輯甲寫的摘要。");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("編輯丙寫的摘要。");
    }

    private async Task ReadersFindAsync(LiveSite site, string channel, string headline)
    {
        await using var context = await browser.NewReaderAsync();
        var reader = await context.NewPageAsync();
        await reader.OpenAsync(site, "/");
        await Expect(reader.LinkTo(headline).First).ToBeVisibleAsync();
        await reader.GetByRole(AriaRole.Navigation, new() { Name = "頻道" }).GetByText(channel).ClickAsync();
        await reader.LinkTo(headline).ClickAsync();
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(headline);
        await Expect(reader.Locator(".prose strong")).ToHaveTextAsync("三分鐘");
    }

    private async Task ReadersFindNothingAsync(LiveSite site)
    {
        await using var context = await browser.NewReaderAsync();
        var reader = await context.NewPageAsync();

        foreach (var (path, status) in new[] { ("/articles/2", 410), ("/articles/2/reactions", 404) })
        {
            Assert.Equal(status, (await context.APIRequest.GetAsync(new Uri(site.Address, path).ToString())).Status);
        }

        foreach (var path in new[] { "/", "/categories/c3", "/articles/1" })
        {
            Assert.Equal(200, (await reader.OpenAsync(site, path))!.Status);
            await Expect(reader.GetByText(Headline)).ToHaveCountAsync(0);
        }
    }
}

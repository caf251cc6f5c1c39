using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>What journeys do on many pages, in a reader's or an editor's words.</summary>
internal static class Visits
{
    public static readonly BrowserNewContextOptions WithoutScript = new() { Locale = "zh-CN", JavaScriptEnabled = false };

    /// <summary>Opens a local address of the site.</summary>
    public static Task<IResponse?> OpenAsync(this IPage page, LiveSite site, string path) =>
        page.GotoAsync(new Uri(site.Address, path).ToString());

    /// <summary>Finds an article by its headline on the front page or in its channel and opens it.</summary>
    public static async Task ReadAsync(this IPage page, LiveSite site, string title)
    {
        await page.OpenAsync(site, "/");

        if (await page.LinkTo(title).CountAsync() == 0)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = CityNews.Channel, Exact = true }).First.ClickAsync();
        }

        await page.LinkTo(title).First.ClickAsync();
    }

    /// <summary>Signs in as an account of <see cref="Portals"/> and waits for the desk.</summary>
    public static async Task SignInAsync(this IPage page, LiveSite site, string account)
    {
        await page.OpenAsync(site, "/account/login");
        await page.GetByLabel("帳號").FillAsync(account);
        await page.GetByLabel("密碼").FillAsync(LiveSite.Password);
        await page.PressAsync("登入");
        // Not WaitForURLAsync: it waits for a load that may have happened just before.
        await Expect(page).ToHaveURLAsync(new Uri(site.Address, "/admin/articles").ToString(), new() { Timeout = 30_000 });
    }

    /// <summary>Presses the button of that name in the page's own part, below the menu.</summary>
    public static Task PressAsync(this IPage page, string name) =>
        page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Writes the text of an article as Markdown: in the source view where there is one, else in the plain field.</summary>
    public static async Task WriteTextAsync(this IPage page, string markdown)
    {
        var field = page.GetByLabel("正文（Markdown）");
        if (!await field.IsVisibleAsync())
        {
            await page.PressAsync("原始碼");
        }

        await field.FillAsync(markdown);
    }

    /// <summary>Answers what every publication asks for: 原創, and no artificial intelligence.</summary>
    public static async Task SayWhereFromAsync(this IPage page)
    {
        await page.Locator("[name='Input.SourceKind'][value=original]").CheckAsync();
        await page.Locator("[name='Input.UsedAi'][value=false]").CheckAsync();
    }

    /// <summary>The sentence about what was just done.</summary>
    public static ILocator Done(this IPage page) => page.Locator(".note[role=status]");

    /// <summary>The links whose text is a headline.</summary>
    public static ILocator LinkTo(this IPage page, string title) =>
        page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = title, Exact = true });

    /// <summary>One of the five buttons by its word.</summary>
    public static ILocator Reaction(this IPage page, string word) =>
        page.GetByRole(AriaRole.Button, new() { Name = word });
}

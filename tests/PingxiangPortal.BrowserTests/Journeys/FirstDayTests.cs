using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using PingxiangPortal.Web.Store;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

/// <summary>What a new editor does on the first day, with nothing but what the pages say.</summary>
[Collection(OneBrowser.Name)]
public sealed partial class FirstDayTests(BrowserFixture browser)
{
    private const string Account = "bianji-xin";
    private const string Headline = "城建交通項目現場推進會召開";

    [BrowserFact]
    public Task A_new_editor_pastes_describes_leaves_returns_publishes_and_corrects() => browser.TravelAsync(async page =>
    {
        using var folder = new PortalFolder().WithTheSeed();
        await using var site = new LiveSite(folder).With("Portal:Editing:AutosaveSeconds", "2");
        site.Start();
        await site.AddAccountAsync(Account, "新編輯", StaffRole.Publisher);
        await page.SignInAsync(site, Account);

        await PasteAsync(page);
        await DescribeAsync(page, 0, "觀摩隊伍走過新修的路面", "本網");
        await DescribeAsync(page, 1, "會場主席台", "安源區融媒體中心");
        await page.GetByRole(AriaRole.Group, new() { Name = "封面圖" }).GetByRole(AriaRole.Radio, new() { Name = "clip_image001.png" }).CheckAsync();
        await page.GetByLabel("摘要").FillAsync("全市城建交通重大項目現場推進會在安源區召開。");
        await LeaveInTheMiddleOfASentenceAsync(page);
        await using var reader = await browser.NewReaderAsync();
        var again = await ReturnAsync(page.Context, site);
        await PublishAsync(again, await reader.NewPageAsync());
        await CorrectAsync(again, await reader.NewPageAsync());
    });

    private static async Task PasteAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "撰寫新文章" }).ClickAsync();
        await page.GetByLabel("標題", new() { Exact = true }).FillAsync(Headline);
        var text = new RichText(page);
        await text.PasteAsync(WordDocument.Html(SeedParagraphs()), WordDocument.RichText);
        await Expect(page.GetByText("還沒有替代文字")).ToHaveCountAsync(2);

        await text.Button("清除拼音殘留").ClickAsync();
        await Expect(page.GetByText(Removed())).ToBeVisibleAsync();
        await text.Button("整理標點").ClickAsync();
        await Expect(text.Field).Not.ToHaveValueAsync(Latin());
    }

    private static async Task DescribeAsync(IPage page, int at, string words, string credit)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "說明這張圖片" }).Nth(at).ClickAsync();
        await page.GetByLabel("替代文字").First.FillAsync(words);
        await page.GetByLabel("圖片來源").FillAsync(credit);
        await page.GetByRole(AriaRole.Button, new() { Name = "完成", Exact = true }).ClickAsync();
        await Expect(page.GetByText("還沒有替代文字")).ToHaveCountAsync(1 - at);
    }

    private static async Task LeaveInTheMiddleOfASentenceAsync(IPage page)
    {
        await Expect(page.Locator("[data-save-state]")).ToContainTextAsync("已自動儲存");
        var text = new RichText(page);
        await text.Text.PressAsync("Control+End");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.InsertTextAsync("這句話寫到一半");
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        var closed = new TaskCompletionSource();
        page.Close += (_, _) => closed.TrySetResult();
        await page.CloseAsync(new() { RunBeforeUnload = true });
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private static async Task<IPage> ReturnAsync(IBrowserContext context, LiveSite site)
    {
        var page = await context.NewPageAsync();
        await page.OpenAsync(site, "/admin/articles");
        await page.LinkTo(Headline).ClickAsync();
        var text = new RichText(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "取回" }).ClickAsync();
        await Expect(text.Text).ToContainTextAsync("這句話寫到一半");
        await text.Text.PressAsync("Control+End");
        await page.Keyboard.InsertTextAsync("，現在寫完了。");
        return page;
    }

    private static async Task PublishAsync(IPage page, IPage reader)
    {
        await page.PressAsync("發布");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("還差 2 項");
        await page.GetByRole(AriaRole.Radio, new() { Name = "原創" }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "沒有" }).CheckAsync();
        await page.PressAsync("發布");
        await Expect(page.Done()).ToContainTextAsync("已發布");

        await reader.GotoAsync(await ReaderAddressAsync(page));
        await Expect(reader.Locator(".prose figure img[alt='觀摩隊伍走過新修的路面']")).ToBeVisibleAsync();
        await Expect(reader.Locator(".prose figure img[alt='會場主席台']")).ToBeVisibleAsync();
        await Expect(reader.Locator(".prose")).ToContainTextAsync("這句話寫到一半，現在寫完了。");
        Assert.DoesNotMatch(Residue(), await reader.Locator(".prose").InnerTextAsync());
    }

    private static async Task CorrectAsync(IPage page, IPage reader)
    {
        await page.PressAsync("原始碼");
        var field = page.GetByLabel("正文（Markdown）");
        await field.FillAsync((await field.InputValueAsync()).Replace("五陂", "五皮", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Radio, new() { Name = "更正" }).CheckAsync();
        await page.GetByLabel("給讀者的一句話").FillAsync("小鎮的名字寫錯了。");
        await page.PressAsync("發布改動");
        await Expect(page.Done()).ToContainTextAsync("已發布");

        await reader.GotoAsync(await ReaderAddressAsync(page));
        await Expect(reader.Locator(".correction")).ToContainTextAsync("小鎮的名字寫錯了。");
        await reader.Locator(".correction").GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(reader.Locator("del").First).ToContainTextAsync("陂");
        await Expect(reader.Locator("ins").First).ToContainTextAsync("皮");
    }

    private static async Task<string> ReaderAddressAsync(IPage page)
    {
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "看讀者頁" }).GetAttributeAsync("href");
        return new Uri(new Uri(page.Url), address).ToString();
    }

    /// <summary>The body of the seed as it was copied out of the old site.</summary>
    private static string[] SeedParagraphs()
    {
        var document = File.ReadAllLines(Directory.GetFiles(Repository.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal).First());
        return [.. document.SkipWhile(line => !line.StartsWith("摘要", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line != "鮮花").Where(line => line.Trim().Length > 0)];
    }

    [GeneratedRegex("清除了 [1-9][0-9]* 處拼音殘留")]
    private static partial Regex Removed();

    /// <summary>A comma of the old site between Han.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs},\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"\([a-zǎàáāěèéēíìǐīóòǒōúùǔūüǘǚǜ]+\)")]
    private static partial Regex Residue();
}

using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class EditorTests(BrowserFixture browser, Portals portals)
{
    private const string LibraryPicture = "/media/0123456789abcdef0123456789abcdef-400.webp";

    private static readonly string[] Texts =
    [
        "只有一段，沒有結尾",
        "# 標題\n第二行緊跟著\n\n\n\n* 星號列表\n* 第二項\n\n+ 加號\n\n1) 括號\n2) 編號\n\n***\n\n結尾",
        "前文**《甲》**後文，-{萍鄉}-，見https://example.org/a_b_c，1\\. 不是列表\n第二行\n",
        "| 甲 | 乙 |\n|:--|--:|\n| `a\\|b` | **丙** |\n\n```html\n<b>\n```\n\n    縮排\n\n> 引用\n> - 列表\n\n<div>不是 HTML</div>\n",
        "![路牌](/media/a.webp \"圖說\")\n![](/media/b.webp)\n\n[參考][1]與腳註。\n\n[1]: https://example.org \"題目\"\n\n尾巴  \n換行\\\n再換行\n",
    ];

    [BrowserFact]
    public Task An_editor_writes_Chinese_by_keyboard_alone() => OnTheFormAsync(async (page, text) =>
    {
        await page.Keyboard.TypeAsync("## ");
        await text.ComposeAsync("hebian", "河邊");
        await page.Keyboard.PressAsync("Enter");
        await text.ComposeAsync("budao", "步道");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.InsertTextAsync("開放");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.InsertTextAsync("了。");
        await Expect(text.Field).ToHaveValueAsync("## 河邊\n\n步道**開放**了。\n");

        await page.Keyboard.PressAsync("Alt+F10");
        await Expect(text.Button("H2")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(text.Button("引用")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(text.Field).ToHaveValueAsync("## 河邊\n\n> 步道**開放**了。\n");
        await page.Keyboard.PressAsync("Alt+F10");
        await page.Keyboard.PressAsync("Escape");
        await Expect(text.Text).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+z");
        await Expect(text.Field).ToHaveValueAsync("## 河邊\n\n步道**開放**了。\n");
    });

    [BrowserFact]
    public Task What_is_pasted_becomes_plain_structure_and_nothing_is_fetched() => OnTheFormAsync(async (_, text) =>
    {
        await text.PasteAsync(Clippings.Word, Clippings.WordPicture);
        await Expect(text.Field).ToHaveValueAsync(
            "## 河邊步道\n\n步道**下週**開放，全長**三公里**。\n\n- 北段\n  1. 鋪石\n  2. 裝燈\n- 南段\n\n一、誰來管\n\n"
            + "| 段 | 公里 |\n| --- | --- |\n| 北 | 1.5 |\n|  | 1.6 |\n\n![](/favicon.svg)\n");

        await text.ShowAsync("");
        await text.PasteAsync(Clippings.WeChat);
        await Expect(text.Field).ToHaveValueAsync(
            "**壹**\n\n![](https://pictures.invalid/640?wx_fmt=jpeg)\n\n春節期間，**圖書館照常開放**。\n\n地址：河邊路\n");
        await Expect(text.Text).ToContainTextAsync("〔外部圖片：https://pictures.invalid/640?wx_fmt=jpeg〕");

        await text.ShowAsync("");
        await text.PasteAsync(Clippings.WebPage);
        await Expect(text.Field).ToHaveValueAsync(
            "第一段紅字與~~刪去~~，\\*星號\\*與\\[括號\\]。\n\n![遠處](https://pictures.invalid/x.jpg)壞連結與[好連結](https://example.org/a_b)\n\n![](/favicon.svg)\n");
        Assert.Equal(2, text.Uploads);
    });

    [BrowserFact]
    public Task Pictures_come_by_clipboard_file_and_library_and_are_described_in_place() => OnTheFormAsync(async (page, text) =>
    {
        text.Refusals.Enqueue("這不是圖片。");
        await text.PasteAsync(picture: "截圖.gif");
        await Expect(text.Text).ToContainTextAsync("截圖.gif：這不是圖片。");
        await text.Button("再傳一次").ClickAsync();
        await Expect(text.Text).ToContainTextAsync("還沒有替代文字");

        await text.Button("說明這張圖片").ClickAsync();
        await page.GetByLabel("替代文字").First.FillAsync("河邊的路牌");
        await page.GetByLabel("圖說").FillAsync("新路牌");
        await text.Button("完成").ClickAsync();
        await Expect(text.Field).ToHaveValueAsync("![河邊的路牌](/favicon.svg \"新路牌\")\n");

        await text.Text.PressAsync("Control+End");
        await text.Button("圖集").ClickAsync();
        await page.GetByLabel("從這台電腦選").SetInputFilesAsync(new FilePayload { Name = "a.gif", MimeType = "image/gif", Buffer = [1] });
        await text.Button("路牌").ClickAsync();
        await text.Button("放進文章").ClickAsync();
        await Expect(text.Field).ToHaveValueAsync("![河邊的路牌](/favicon.svg \"新路牌\")\n\n![](/favicon.svg)\n![路牌](/favicon.svg)\n");
    });

    [BrowserFact]
    public Task A_picture_of_the_library_gets_its_words_credit_and_decoration_there() => OnTheFormAsync(async (page, text) =>
    {
        await text.ShowAsync($"![]({LibraryPicture})\n");
        await Expect(text.Text).ToContainTextAsync("還沒有替代文字");

        await text.Button("說明這張圖片").ClickAsync();
        await page.GetByLabel("圖片來源").FillAsync("本網");
        await page.GetByLabel("裝飾圖片，不用替代文字").CheckAsync();
        await text.Button("完成").ClickAsync();

        await Expect(text.Text).Not.ToContainTextAsync("還沒有替代文字");
        Assert.Contains("本網", text.Told, StringComparison.Ordinal);
        await Expect(text.Field).ToHaveValueAsync($"![]({LibraryPicture})\n");
    });

    [BrowserFact]
    public Task A_video_is_an_address_on_its_own_of_a_site_that_is_allowed() => OnTheFormAsync(async (page, text) =>
    {
        const string address = "https://www.bilibili.com/video/BV1xx411c7mD?p=1&t_id=2";
        await text.ShowAsync("前文\n");
        await text.Button("影片").ClickAsync();
        await page.GetByLabel("影片頁的網址").FillAsync("https://bilibili.com.example.org/video/1");
        await text.Button("放進文章").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).Last).ToContainTextAsync("只能是這些網站的");

        await page.GetByLabel("影片頁的網址").FillAsync(address);
        await text.Button("放進文章").ClickAsync();

        await Expect(text.Field).ToHaveValueAsync($"前文\n\n<{address}>\n");
    });

    [BrowserFact]
    public Task What_a_check_found_is_selected_where_it_stands() => OnTheFormAsync(async (page, text) =>
    {
        const string markdown = "第一段，項(xiàng)目。\n\n- 列表\n- **粗**與項(xiàng)目、項(xiàng)目\n";
        await text.ShowAsync(markdown);

        await text.Field.EvaluateAsync(
            "(field, from) => field.dispatchEvent(new CustomEvent('editor:show', { cancelable: true, detail: { from, to: from + 7 } }))",
            markdown.LastIndexOf("(xiàng)", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Delete");

        await Expect(text.Field).ToHaveValueAsync("第一段，項(xiàng)目。\n\n- 列表\n- **粗**與項(xiàng)目、項目\n");
    });

    [BrowserFact]
    public Task A_table_is_made_filled_and_changed() => OnTheFormAsync(async (page, text) =>
    {
        await text.Button("表格").ClickAsync();
        foreach (var cell in new[] { "段", "公里", "a|b", "北" })
        {
            await page.Keyboard.InsertTextAsync(cell);
            await page.Keyboard.PressAsync("Tab");
        }

        await text.Button("在下面加一行").ClickAsync();
        await text.Button("這一欄靠右").ClickAsync();
        await text.Button("刪掉這一行").ClickAsync();
        await Expect(text.Field).ToHaveValueAsync("| 段 | 公里 | a\\|b |\n| --- | ---: | --- |\n|  |  |  |\n|  |  |  |\n");
        await text.Button("刪掉表格").ClickAsync();
        await Expect(text.Field).ToHaveValueAsync("");
    });

    [BrowserFact]
    public Task Opening_changes_no_byte_and_an_edit_changes_its_block_alone() => OnTheFormAsync(async (page, text) =>
    {
        foreach (var markdown in Texts)
        {
            await page.WriteTextAsync(markdown);
            await text.Button("原始碼").ClickAsync();
            await Expect(text.Text).ToBeVisibleAsync();
            await Expect(text.Field).ToHaveValueAsync(markdown);

            await text.Text.PressAsync("Control+End");
            await page.Keyboard.InsertTextAsync("甲");
            await Expect(text.Field).Not.ToHaveValueAsync(markdown);
            var edited = await text.Field.InputValueAsync();
            Assert.Equal(markdown.Split("\n\n")[..^1], edited.Split("\n\n")[..^1]);

            await page.Keyboard.PressAsync("Control+z");
            await Expect(text.Field).ToHaveValueAsync(markdown);
        }
    });

    [BrowserFact]
    public Task Tidying_is_one_step_and_touches_only_what_it_changes() => OnTheFormAsync(async (page, text) =>
    {
        const string before = "* 甲\n* 乙\n\n\n在 2021 年,項(xiàng)目開工.\n\n`a,b`\n";
        await text.ShowAsync(before);

        await text.Button("清除拼音殘留").ClickAsync();
        await Expect(page.GetByText("清除了 1 處拼音殘留")).ToBeVisibleAsync();
        await text.Button("整理標點").ClickAsync();
        await Expect(text.Field).ToHaveValueAsync("* 甲\n* 乙\n\n\n在2021年，項目開工。\n\n`a,b`\n");

        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(text.Field).ToHaveValueAsync(before);
    });

    [BrowserFact]
    public Task What_would_not_come_back_as_it_is_is_not_sent() => OnTheFormAsync(async (page, text) =>
    {
        await text.ShowAsync("[1]: /a\n\n結尾\n");
        await text.Text.Locator("[data-raw] code").ClickAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.InsertTextAsync("```");
        await page.Keyboard.PressAsync("Enter");
        await Expect(text.Field).ToHaveValueAsync("```\n[1]: /a\n\n結尾\n");

        await page.PressAsync("儲存草稿");

        await Expect(page.GetByText("還沒有送出")).ToBeVisibleAsync();
        await Expect(text.Field).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Everyone_can_use_the_editor() => OnTheFormAsync(async (page, text) =>
    {
        var inspection = new Inspection(page);
        await text.ShowAsync(string.Join("\n\n", Texts));
        await inspection.LookAsync("editor with everything", isForReaders: false);
        await text.Text.Locator("td").First.ClickAsync();
        await inspection.LookAsync("editor in a table", isForReaders: false);
        await text.Button("圖集").ClickAsync();
        await Expect(text.Button("路牌")).ToBeVisibleAsync();
        await inspection.LookAsync("editor choosing pictures", isForReaders: false);
        await text.Button("取消").ClickAsync();
        await text.Button("原始碼").ClickAsync();
        await inspection.LookAsync("editor's source", isForReaders: false);
        inspection.FindsNothing();
    });

    /// <summary>Each journey starts on an empty form, and fails with everything that the console or the network says.</summary>
    private Task OnTheFormAsync(Func<IPage, RichText, Task> journey) => browser.TravelAsync(async page =>
    {
        var site = await portals.GetCityAsync();
        await page.SignInAsync(site, Portals.Publisher);
        var inspection = new Inspection(page);
        var text = new RichText(page);
        await text.OpenAsync(site);

        await journey(page, text);

        inspection.FindsNothing();
    });
}

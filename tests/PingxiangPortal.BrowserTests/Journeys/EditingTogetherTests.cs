using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;
using PingxiangPortal.Web.Store;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

/// <summary>The statements of the desk about people working at once, with two browsers, and about texts that outlive a network or a tab.</summary>
[Collection(OneBrowser.Name)]
public sealed class EditingTogetherTests(BrowserFixture browser)
{
    private const string First = "bianji-jia";
    private const string Second = "bianji-yi";
    private const string Third = "jizhe-bing";

    [BrowserFact]
    public Task Statement_8_and_9_what_is_typed_is_saved_without_a_click_into_one_revision() => OnADraftAsync(async (first, second) =>
    {
        await first.GetByLabel("摘要").FillAsync("第一句。");
        await SavedByItselfAsync(first);
        await first.RunAndWaitForResponseAsync(() => first.GetByLabel("摘要").FillAsync("第一句，改過。"), answer => answer.Url.Contains("/autosave?id=", StringComparison.Ordinal));
        await SavedByItselfAsync(first);

        await second.GotoAsync(first.Url);
        await Expect(second.GetByLabel("摘要")).ToHaveValueAsync("第一句，改過。");
        await Expect(second.GetByRole(AriaRole.Region, new() { Name = "修訂記錄" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
    });

    [BrowserFact]
    public Task Statement_13_a_text_outlives_a_lost_network_and_a_closed_tab() => OnADraftAsync(async (first, _) =>
    {
        var tab = await first.Context.NewPageAsync();
        await tab.GotoAsync(first.Url);
        await first.Context.SetOfflineAsync(true);
        await tab.GetByLabel("摘要").FillAsync("斷線時寫的。");
        await Expect(tab.Locator("[data-save-state]")).ToContainTextAsync("離線，已存在這台電腦");
        Assert.Equal("beforeunload", await CloseAsync(tab));
        await first.Context.SetOfflineAsync(false);

        var again = await first.Context.NewPageAsync();
        await again.GotoAsync(first.Url);
        await Expect(again.GetByLabel("摘要")).ToHaveValueAsync("");
        await again.GetByRole(AriaRole.Button, new() { Name = "取回" }).ClickAsync();

        await Expect(again.GetByLabel("摘要")).ToHaveValueAsync("斷線時寫的。");
        await SavedByItselfAsync(again);
        await again.ReloadAsync();
        await Expect(again.GetByLabel("摘要")).ToHaveValueAsync("斷線時寫的。");
        await Expect(again.Locator("[data-local-copy]")).ToBeHiddenAsync();
    });

    [BrowserFact]
    public Task Statement_13_a_text_that_is_taken_back_writes_over_nobody_who_saved_meanwhile() => OnADraftAsync(async (first, second) =>
    {
        var tab = await first.Context.NewPageAsync();
        await tab.GotoAsync(first.Url);
        await first.Context.SetOfflineAsync(true);
        await tab.GetByLabel("摘要").FillAsync("斷線時寫的。");
        await Expect(tab.Locator("[data-save-state]")).ToContainTextAsync("離線，已存在這台電腦");
        await CloseAsync(tab);
        await first.Context.SetOfflineAsync(false);
        await second.GotoAsync(first.Url);
        await second.GetByLabel("摘要").FillAsync("同事寫的。");
        await SavedByItselfAsync(second);

        await first.ReloadAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "取回" }).ClickAsync();

        await Expect(first.Locator("[data-save-state]")).ToContainTextAsync("別人先存了一版");
        await second.ReloadAsync();
        await Expect(second.GetByLabel("摘要")).ToHaveValueAsync("同事寫的。");
    });

    [BrowserFact]
    public Task Statement_14_to_16_each_sees_who_else_is_here_until_the_last_tab_is_closed() => OnADraftAsync(async (first, second) =>
    {
        await second.GotoAsync(first.Url);
        var tab = await second.Context.NewPageAsync();
        await tab.GotoAsync(first.Url);
        await Expect(Above(first)).ToContainTextAsync("編輯乙正在看");
        await Expect(Above(first).Locator("b")).ToHaveCountAsync(1);

        await tab.CloseAsync();
        await second.GotoAsync("about:blank");

        await Expect(Above(first)).Not.ToContainTextAsync("編輯乙");
    });

    [BrowserFact]
    public Task Statement_10_11_and_17_who_saves_later_is_stopped_told_and_shown_both_texts() => OnADraftAsync(async (first, second) =>
    {
        await second.GotoAsync(first.Url);
        await first.GetByLabel("摘要").FillAsync("編輯甲寫的摘要。");
        await SavedByItselfAsync(first);
        await Expect(Above(second)).ToContainTextAsync("編輯甲在");

        await second.GetByLabel("摘要").FillAsync("編輯乙寫的摘要。");

        await Expect(second.Locator("[data-save-state]")).ToContainTextAsync("沒有存進去：別人先存了一版");
        await second.GetByRole(AriaRole.Button, new() { Name = "合併", Exact = true }).ClickAsync();
        await SeesBothTextsAsync(second);

        await second.GetByRole(AriaRole.Radio, new() { Name = "用我的" }).CheckAsync();
        await second.PressAsync("儲存合併結果");
        await Expect(second.Done()).ToContainTextAsync("合併後的稿子已儲存");
        await Expect(second.Locator("[data-save-state]")).ToBeEmptyAsync();
        await second.GetByLabel("摘要").FillAsync("編輯乙合併以後寫的摘要。");

        await SavedByItselfAsync(second);
        await second.ReloadAsync();
        await Expect(second.GetByLabel("摘要")).ToHaveValueAsync("編輯乙合併以後寫的摘要。");
    });

    [BrowserFact]
    public Task Statement_18a_and_19_who_only_looks_stops_nobody_and_is_shown_both_texts_on_saving_late() => OnADraftAsync(async (first, second) =>
    {
        await second.GotoAsync(first.Url);
        await Expect(Above(first)).ToContainTextAsync("編輯乙正在看");
        await first.GetByLabel("摘要").FillAsync("編輯甲寫的摘要。");
        await first.PressAsync("儲存草稿");
        await Expect(first.Done()).ToContainTextAsync("草稿已儲存");
        await Expect(first.GetByLabel("摘要")).ToHaveValueAsync("編輯甲寫的摘要。");

        await second.GetByLabel("摘要").FillAsync("編輯乙寫的摘要。");
        await second.PressAsync("儲存草稿");

        await SeesBothTextsAsync(second);
        await first.ReloadAsync();
        await Expect(first.GetByLabel("摘要")).ToHaveValueAsync("編輯甲寫的摘要。");
    });

    [BrowserFact]
    public Task Statement_20_and_21_a_lock_keeps_the_other_from_writing_until_it_is_taken_off() => OnADraftAsync(async (first, second) =>
    {
        await second.GotoAsync(first.Url);
        await first.PressAsync("鎖定 8 小時");
        await Expect(Above(second)).ToContainTextAsync("編輯甲鎖定了這篇文章");
        await second.ReloadAsync();
        await Expect(second.GetByLabel("摘要")).ToBeDisabledAsync();
        await Expect(second.GetByLabel("正文", new() { Exact = true })).Not.ToBeEditableAsync();

        await first.PressAsync("解鎖");
        await second.ReloadAsync();

        await Expect(second.GetByLabel("摘要")).ToBeEditableAsync();
    });

    [BrowserFact]
    public Task Statement_22_a_reporters_lock_falls_with_the_submission_and_the_publisher_can_work() => OnADraftAsync(async (first, second, site) =>
    {
        await site.AddAccountAsync(Third, "記者丙", StaffRole.Contributor);
        await second.Context.ClearCookiesAsync();
        await second.SignInAsync(site, Third);
        await second.OpenAsync(site, "/admin/articles/new");
        await second.GetByLabel("標題", new() { Exact = true }).FillAsync("渡口換了新船");
        await second.GetByLabel("摘要").FillAsync("記者丙寫的摘要。");
        await second.WriteTextAsync("新船坐三十個人。");
        await second.SayWhereFromAsync();
        await second.PressAsync("儲存草稿");
        await second.PressAsync("鎖定 8 小時");
        await Expect(Above(second)).ToContainTextAsync("你鎖定了這篇文章");
        await first.GotoAsync(second.Url);
        await Expect(first.GetByLabel("摘要")).ToBeDisabledAsync();

        await second.PressAsync("送審");

        await Expect(second.Done()).ToContainTextAsync("已送審");
        await first.ReloadAsync();
        await first.GetByLabel("摘要").FillAsync("編輯甲改過的摘要。");
        await SavedByItselfAsync(first);
    });

    private static async Task SeesBothTextsAsync(IPage page)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "合併兩份改動" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("編輯甲寫的摘要。");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("編輯乙寫的摘要。");
    }

    /// <summary>Closes a tab as its user would, and gives what the browser asked before it let go.</summary>
    private static async Task<string> CloseAsync(IPage page)
    {
        var asked = new TaskCompletionSource<string>();
        var closed = new TaskCompletionSource();
        page.Close += (_, _) => closed.TrySetResult();
        page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };
        await page.CloseAsync(new() { RunBeforeUnload = true });
        var type = await asked.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10));
        return type;
    }

    private static ILocator Above(IPage page) => page.Locator("[data-presence]");

    private static Task SavedByItselfAsync(IPage page) => Expect(page.Locator("[data-save-state]")).ToContainTextAsync("已自動儲存");

    private Task OnADraftAsync(Func<IPage, IPage, Task> work) => OnADraftAsync((first, second, _) => work(first, second));

    /// <summary>Two signed-in editors; the first has a draft open.</summary>
    private Task OnADraftAsync(Func<IPage, IPage, LiveSite, Task> work) => browser.TravelAsync(async page =>
    {
        using var folder = new PortalFolder();
        await using var site = new LiveSite(folder)
            .With("Portal:Editing:AutosaveSeconds", "2")
            .With("Portal:Editing:PresenceSeconds", "5");
        site.Start();
        await site.AddAccountAsync(First, "編輯甲", StaffRole.Administrator);
        await site.AddAccountAsync(Second, "編輯乙", StaffRole.Publisher);
        await page.SignInAsync(site, First);
        await page.OpenAsync(site, "/admin/categories");
        await page.GetByLabel("名稱").FillAsync("城事");
        await page.PressAsync("新增");
        await page.OpenAsync(site, "/admin/articles/new");
        await page.GetByLabel("標題", new() { Exact = true }).FillAsync("舊書攤搬家");
        await page.PressAsync("儲存草稿");

        await using var elsewhere = await browser.NewReaderAsync();
        var other = await elsewhere.NewPageAsync();
        await other.SignInAsync(site, Second);
        await work(page, other, site);
    });
}

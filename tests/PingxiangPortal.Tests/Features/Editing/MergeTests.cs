using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>Statement 17 of the desk: another's save is merged, or overwritten knowingly.</summary>
public sealed class MergeTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Body = "正文（Markdown）";
    private const string First = "Merge.Choices[0].Kind";

    [Fact]
    public async Task Statement_17_a_conflict_shows_theirs_mine_and_the_base_in_three_columns()
    {
        var (_, page) = await CollideAsync("早高峰八分鐘一班。", "早高峰十五分鐘一班。");

        var conflict = Html.One(page.Expect(HttpStatusCode.Conflict).Document, "fieldset.conflict");
        Assert.Equal("正文第 2 段：兩邊都改了", Html.One(conflict, "legend").Words());
        Assert.Equal(["早高峰新增：八分鐘一班。", "早高峰十新增：五分鐘一班。", "早高峰十分鐘一班。"], conflict.QuerySelectorAll(".version__text").Words());
    }

    [Theory]
    [InlineData("Theirs", "", "一。\n\n對方的二。\n\n三。")]
    [InlineData("Mine", "", "一。\n\n我的二。\n\n三。")]
    [InlineData("Both", "", "一。\n\n對方的二。\n\n我的二。\n\n三。")]
    [InlineData("Own", "第三種二。", "一。\n\n第三種二。\n\n三。")]
    public async Task Statement_17_each_way_to_settle_a_conflict_is_what_is_saved(string kind, string own, string saved)
    {
        var (id, page) = await CollideAsync("對方的二。", "我的二。", before: "二。", around: ("一。", "三。"));

        await app.Publisher.PressAndFollowAsync(page, "儲存合併結果", (First, kind), ("Merge.Choices[0].Text", own));

        var newest = await NewestAsync(id);
        Assert.Equal((3, saved), (newest.Number, newest.Markdown));
        Assert.False(await IsParkedAsync(id));
    }

    [Fact]
    public async Task Statement_17_changes_of_different_places_are_merged_without_a_question()
    {
        var (id, page) = await CollideAsync(
            [("標題", "對方的標題"), (Body, "一。\n\n二改。\n\n三。")],
            [("摘要", "我的摘要。"), (Body, "一改。\n\n二。\n\n三。")],
            "一。\n\n二。\n\n三。");

        var after = await app.Publisher.PressAndFollowAsync(page, "儲存合併結果");

        var newest = await NewestAsync(id);
        Assert.Equal(("對方的標題", "我的摘要。", "一改。\n\n二改。\n\n三。"), (newest.Title, newest.Summary, newest.Markdown));
        Assert.Contains("合併後的稿子已儲存", after.Done(), StringComparison.Ordinal);
        var lines = page.Document.QuerySelectorAll(".checks li").Words();
        Assert.Contains(lines, line => line.StartsWith("標題 只有", StringComparison.Ordinal));
        Assert.Contains("摘要 只有你改了，已收進來", lines);
        Assert.Contains("正文第 1 段 只有你改了，已收進來", lines);
        Assert.Contains("正文 1 段 兩邊相同", lines);
    }

    [Fact]
    public async Task Statement_17_fields_with_two_new_values_are_asked_about()
    {
        var (id, page) = await CollideAsync([("標題", "對方的標題"), ("標籤", "他")], [("標題", "我的標題"), ("標籤", "我")], "正文。");
        Assert.Equal(["標題：兩邊都改了", "標籤：兩邊都改了"], page.Document.QuerySelectorAll("legend").Words());

        await app.Publisher.PressAndFollowAsync(page, "儲存合併結果", (First, "Theirs"), ("Merge.Choices[1].Kind", "Own"), ("Merge.Choices[1].Text", "他 我"));

        var newest = await NewestAsync(id);
        Assert.Equal("對方的標題", newest.Title);
        Assert.Equal(["他", "我"], newest.Tags);
    }

    [Fact]
    public async Task Statement_17_a_place_that_nobody_chose_for_is_not_saved()
    {
        var (id, page) = await CollideAsync("八。", "九。");

        var again = await app.Publisher.PressAsync(page, "儲存合併結果");

        Assert.Contains(again.Alerts(), alert => alert.Contains("還有 1 處沒有選", StringComparison.Ordinal));
        Assert.Equal(2, (await NewestAsync(id)).Number);
    }

    [Fact]
    public async Task Statement_17_overwriting_needs_a_tick()
    {
        var (id, page) = await CollideAsync("八。", "九。");

        var refused = (await app.Publisher.PressAsync(page, "覆蓋")).Expect(HttpStatusCode.Conflict);
        Assert.Equal(2, (await NewestAsync(id)).Number);
        await app.Publisher.PressAndFollowAsync(refused, "覆蓋", ("Merge.Overwrite", "true"));

        var newest = await NewestAsync(id);
        Assert.Equal((3, "第一段。\n\n九。"), (newest.Number, newest.Markdown));
        Assert.False(await IsParkedAsync(id));
    }

    [Fact]
    public async Task Statement_17_one_more_save_meanwhile_asks_anew_and_keeps_the_words_of_ones_own()
    {
        var (id, page) = await CollideAsync("八。", "九。");
        await app.Administrator.PressAndFollowAsync(await app.Administrator.OpenAsync($"/admin/articles/{id}"), "儲存草稿", ("標題", "又改了標題"));

        var anew = await app.Publisher.PressAsync(page, "儲存合併結果", (First, "Own"), ("Merge.Choices[0].Text", "自己寫的。"));

        anew.Expect(HttpStatusCode.Conflict);
        Assert.Contains("又存了一版", Assert.Single(anew.Alerts()), StringComparison.Ordinal);
        await app.Publisher.PressAndFollowAsync(anew, "儲存合併結果");
        var newest = await NewestAsync(id);
        Assert.Equal((4, "又改了標題", "第一段。\n\n自己寫的。"), (newest.Number, newest.Title, newest.Markdown));
    }

    [Fact]
    public async Task Statement_17_a_choice_made_in_sight_of_another_text_counts_no_more()
    {
        var (id, page) = await CollideAsync("八。", "九。");
        await app.Administrator.PressAndFollowAsync(await app.Administrator.OpenAsync($"/admin/articles/{id}"), "儲存草稿", (Body, "第一段。\n\n再改。"));
        var anew = await app.Publisher.PressAsync(page, "儲存合併結果", (First, "Theirs"), ("Merge.Choices[0].Text", "自己寫的。"));

        var again = await app.Publisher.PressAsync(anew, "儲存合併結果");

        Assert.Contains(again.Alerts(), alert => alert.Contains("還有 1 處沒有選", StringComparison.Ordinal));
        Assert.Equal("自己寫的。", Html.One(again.Document, "textarea").TextContent);
        Assert.Equal(3, (await NewestAsync(id)).Number);
    }

    [Fact]
    public async Task The_merged_text_can_be_looked_at_before_it_is_saved()
    {
        var (id, page) = await CollideAsync("八。", "九。");

        var preview = await app.Publisher.PressAsync(page, "先看成稿", (First, "Both"));

        Assert.Equal(["第一段。", "八。", "九。"], preview.Expect(HttpStatusCode.OK).Document.QuerySelectorAll(".prose p").Words());
        Assert.Equal(2, (await NewestAsync(id)).Number);
    }

    [Fact]
    public async Task The_button_above_the_editor_puts_the_text_aside_and_leads_to_the_merge()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var mine = await OpenEditor.OpenAsync(app.Publisher, id);
        var theirs = await OpenEditor.OpenAsync(app.Administrator, id);
        await theirs.AutosaveAsync((Body, "對方的。"));
        await mine.ReportAsync();

        var parked = await mine.PressToAsync("?handler=Merge", (Body, "我的。"));

        var page = await app.Publisher.FollowAsync(parked);
        Assert.Equal($"/admin/articles/{id}/merge", page.Address.AbsolutePath);
        Assert.Contains("我的。", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_private_copy_is_ones_own_and_can_be_dropped()
    {
        var (id, page) = await CollideAsync("八。", "九。");
        var others = await app.Administrator.OpenAsync($"/admin/articles/{id}/merge");
        Assert.Contains("沒有要合併的文字", others.Expect(HttpStatusCode.OK).MainPart().Words(), StringComparison.Ordinal);
        (await app.Contributor.OpenAsync($"/admin/articles/{id}/merge")).Expect(HttpStatusCode.NotFound);

        await app.Publisher.PressAndFollowAsync(page, "丟掉我的副本");

        Assert.False(await IsParkedAsync(id));
    }

    [Theory]
    [InlineData("第{0}段，對方全改。\n\n", "第{0}段，我也全改了。\n\n")]
    [InlineData("第{0}段。\n\n", "第{0}段。\n\n")]
    public async Task The_longest_bodies_can_be_merged(string theirs, string mine)
    {
        var (id, page) = await CollideAsync([("標題", "對方的標題"), (Body, Long(theirs))], [("標題", "我的標題"), (Body, Long(mine))], Long("第{0}段。\n\n"));
        var choices = page.Document.QuerySelectorAll("fieldset.conflict").Select((_, index) => ($"Merge.Choices[{index}].Kind", (string?)"Mine"));

        await app.Publisher.PressAndFollowAsync(page, "儲存合併結果", [.. choices]);

        var newest = await NewestAsync(id);
        Assert.Equal(("我的標題", Long(mine)), (newest.Title, newest.Markdown));
    }

    private static string Long(string pattern)
    {
        var text = string.Concat(Enumerable.Range(0, 6_000).Select(number => pattern.Replace("{0}", $"{number}" + new string('文', 60), StringComparison.Ordinal)));
        return text[..(ArticleLimits.BodyLength - 1)] + "。";
    }

    private Task<(long Id, Page Page)> CollideAsync(string theirs, string mine, string before = "早高峰十分鐘一班。", (string Before, string? After)? around = null)
    {
        var (first, last) = around is { } given ? (given.Before, "\n\n" + given.After) : ("第一段。", "");
        return CollideAsync([(Body, $"{first}\n\n{theirs}{last}")], [(Body, $"{first}\n\n{mine}{last}")], $"{first}\n\n{before}{last}");
    }

    /// <summary>The publisher opens an article, the administrator saves it, then the publisher saves too.</summary>
    private async Task<(long Id, Page Page)> CollideAsync((string, string?)[] theirs, (string, string?)[] mine, string before)
    {
        var id = (await Some.ArticleAsync(app, DeskState.Draft, Some.Draft(app.CategoryId) with { Markdown = before })).ArticleId!.Value;
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{id}");
        await app.Administrator.PressAndFollowAsync(await app.Administrator.OpenAsync($"/admin/articles/{id}"), "儲存草稿", theirs);
        return (id, await app.Publisher.PressAsync(opened, "儲存草稿", mine));
    }

    private Task<bool> IsParkedAsync(long id) => app.UseAsync((PortalDb db) => db.ParkedTexts.AnyAsync(parked => parked.ArticleId == id));

    private Task<ArticleRevision> NewestAsync(long id) => app.UseAsync((PortalDb db) => db.Revisions
        .Where(revision => revision.ArticleId == id)
        .OrderByDescending(revision => revision.Number)
        .FirstAsync());
}

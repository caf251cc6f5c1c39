using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>Statements 14 to 19 of the desk: who has an article open, and what a save against another's save meets.</summary>
public sealed class PresenceTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Body = "正文（Markdown）";

    [Fact]
    public async Task Statement_14_others_see_the_name_and_whether_there_are_unsaved_changes()
    {
        var (mine, theirs, name) = await BothAsync();

        await theirs.ReportAsync(hasUnsaved: true);
        var unsaved = await mine.ReportAsync();
        await theirs.ReportAsync(hasUnsaved: false);
        var saved = await mine.ReportAsync();

        Assert.Contains($"{name}正在編輯，有還沒儲存的改動", unsaved.Document.DocumentElement.Words(), StringComparison.Ordinal);
        Assert.Contains($"{name}正在看，沒有未儲存的改動", saved.Document.DocumentElement.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_15_someone_is_idle_after_ten_minutes_hidden_after_twenty_five_and_deleted_after_an_hour()
    {
        var (mine, theirs, name) = await BothAsync();
        await theirs.ReportAsync(hasUnsaved: true);

        Assert.DoesNotContain("離開了", await SeenAfterAsync(mine, minutes: 9), StringComparison.Ordinal);
        Assert.Contains($"{name}離開了 11 分鐘，有還沒儲存的改動", await SeenAfterAsync(mine, minutes: 2), StringComparison.Ordinal);
        Assert.Contains(name, await SeenAfterAsync(mine, minutes: 13), StringComparison.Ordinal);
        Assert.DoesNotContain(name, await SeenAfterAsync(mine, minutes: 2), StringComparison.Ordinal);
        Assert.Equal(1, await RowsOfAsync(theirs.ArticleId, name));

        app.Clock.Advance(TimeSpan.FromMinutes(34));
        await CleanAsync();
        Assert.Equal(0, await RowsOfAsync(theirs.ArticleId, name));
    }

    [Fact]
    public async Task Statement_15_reports_of_a_tab_that_nobody_touches_keep_nobody_there()
    {
        var (mine, theirs, name) = await BothAsync();
        await theirs.ReportAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(12));

        await theirs.ReportAsync(isActive: false);

        Assert.Contains($"{name}離開了 12 分鐘", (await mine.ReportAsync()).Document.DocumentElement.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_15_closing_the_page_releases_at_once()
    {
        var (mine, theirs, name) = await BothAsync();
        await theirs.ReportAsync();

        (await theirs.CloseAsync()).Expect(HttpStatusCode.NoContent);

        Assert.DoesNotContain(name, (await mine.ReportAsync()).Document.DocumentElement.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_16_two_tabs_of_one_person_are_one_person()
    {
        var (mine, theirs, name) = await BothAsync();
        var second = await OpenEditor.OpenAsync(app.Administrator, theirs.ArticleId);
        await theirs.ReportAsync();
        await second.ReportAsync(hasUnsaved: true);

        var seen = (await mine.ReportAsync()).Document.DocumentElement.Words();

        Assert.Equal(2, seen.Split(name).Length);
        Assert.Contains($"{name}正在編輯，有還沒儲存的改動", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_17_a_save_of_another_is_announced_with_theirs_to_see_and_a_way_to_merge()
    {
        var (mine, theirs, name) = await BothAsync();
        await theirs.AutosaveAsync((Body, "對方的"));

        var seen = await mine.ReportAsync();

        Assert.Contains($"{name}在", seen.Document.DocumentElement.Words(), StringComparison.Ordinal);
        Assert.Contains("存了新的一版", seen.Text, StringComparison.Ordinal);
        Assert.NotNull(Html.Button(seen.Document, "合併"));
        Assert.NotNull(Html.Link(seen.Document, "看對方的"));
    }

    [Fact]
    public async Task Statement_17_ones_own_autosave_is_not_announced()
    {
        var (mine, _, _) = await BothAsync();
        await mine.AutosaveAsync((Body, "我的"));

        Assert.DoesNotContain("存了新的一版", (await mine.ReportAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_18_who_works_on_an_article_is_told_to_those_who_may_edit_it()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId;

        (await app.Contributor.OpenAsync($"/admin/articles/{id}/presence")).Expect(HttpStatusCode.NotFound);
        (await app.Publisher.OpenAsync($"/admin/articles/{id}/presence")).Expect(HttpStatusCode.OK);
        (await app.Publisher.OpenAsync("/admin/articles/999999/presence")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Statement_18_a_report_by_who_may_not_edit_the_article_is_refused_and_leaves_nothing()
    {
        var (mine, _, name) = await BothAsync();
        var stranger = await app.ColleagueAsync(StaffRole.Contributor);
        using var contributor = await app.SignInAsync(stranger);
        var own = await app.WriteAsync(contributor, "儲存草稿", ("標題", "自己的"));

        var answer = await contributor.PressAtAsync(own, "儲存草稿", $"/admin/articles/{mine.ArticleId}/presence");

        answer.Expect(HttpStatusCode.NotFound);
        Assert.DoesNotContain(name, answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await RowsOfAsync(mine.ArticleId, stranger.DisplayName));
    }

    [Fact]
    public async Task Statement_18a_a_screen_left_open_through_anothers_whole_edit_is_refused_with_the_merge_view()
    {
        var (mine, theirs, _) = await BothAsync();
        await theirs.AutosaveAsync((Body, "對方的"));
        await theirs.PressAsync("儲存草稿", (Body, "對方存好的"));
        await theirs.CloseAsync();

        var answer = await mine.PressAsync("儲存草稿", (Body, "我的"));

        answer.Expect(HttpStatusCode.Conflict);
        Assert.Equal("合併兩份改動", answer.Title());
        Assert.Equal(["對方存好的", "我的"], answer.Document.QuerySelectorAll("label .version__text ins").Select(text => text.TextContent));
    }

    [Fact]
    public async Task Statement_19_an_open_editor_locks_nobody_out()
    {
        var (mine, theirs, _) = await BothAsync();
        await theirs.ReportAsync(hasUnsaved: true);

        Assert.Equal((200, "saved"), await mine.AutosaveAsync((Body, "我先存")));
    }

    private async Task<(OpenEditor Mine, OpenEditor Theirs, string TheirName)> BothAsync()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var mine = await OpenEditor.OpenAsync(app.Publisher, id);
        var theirs = await OpenEditor.OpenAsync(app.Administrator, id);
        await theirs.ReportAsync();
        var name = await app.UseAsync((PortalDb db) => db.EditingSessions.Where(session => session.ArticleId == id).Select(session => session.AccountName).SingleAsync());
        return (mine, theirs, name);
    }

    private async Task<string> SeenAfterAsync(OpenEditor mine, int minutes)
    {
        app.Clock.Advance(TimeSpan.FromMinutes(minutes));
        return (await mine.ReportAsync()).Document.DocumentElement.Words();
    }

    private Task<int> RowsOfAsync(long article, string name) => app.UseAsync((PortalDb db) =>
        db.EditingSessions.CountAsync(session => session.ArticleId == article && session.AccountName == name));

    private Task<bool> CleanAsync() => app.UseAsync(async (EditingBeat beat) =>
    {
        await beat.CleanAsync();
        return true;
    });
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Editing;

/// <summary>Statements 9 to 12 of the desk, as the server holds them; 8 and 13 are journeys of a browser.</summary>
public sealed class AutosaveTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Body = "正文（Markdown）";

    [Fact]
    public async Task Statement_9_autosaves_of_one_session_go_into_one_revision_and_a_save_by_hand_closes_it()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var editor = await OpenEditor.OpenAsync(app.Publisher, id);

        Assert.Equal((200, "saved"), await editor.AutosaveAsync((Body, "一")));
        Assert.Equal((200, "saved"), await editor.AutosaveAsync((Body, "一二")));
        Assert.Equal((200, "saved"), await editor.AutosaveAsync((Body, "一二三")));
        Assert.Equal([(1, 1), (2, 3)], await RevisionsAsync(id));

        (await editor.PressAsync("儲存草稿", (Body, "一二三四"), ("修訂說明", "寫完了"))).Expect(HttpStatusCode.Redirect);
        var closed = await NewestAsync(id);
        Assert.Equal((2, "一二三四", "寫完了", false), (closed.Number, closed.Markdown, closed.Note, closed.IsOpen));

        await editor.AutosaveAsync((Body, "一二三四五"));
        Assert.Equal(3, (await NewestAsync(id)).Number);
    }

    [Fact]
    public async Task Statement_9_the_history_shows_one_entry_for_them()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var editor = await OpenEditor.OpenAsync(app.Publisher, id);

        foreach (var text in new[] { "甲", "甲乙", "甲乙丙" })
        {
            await editor.AutosaveAsync((Body, text));
        }

        var page = await app.Publisher.OpenAsync($"/admin/articles/{id}");
        Assert.Equal(2, page.Region("修訂記錄").QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task Statement_10_a_session_writes_over_nobody_elses_revision_and_over_none_that_is_no_longer_the_newest()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var mine = await OpenEditor.OpenAsync(app.Publisher, id);
        await mine.AutosaveAsync((Body, "我的"));
        var theirs = await OpenEditor.OpenAsync(app.Administrator, id);

        Assert.Equal((200, "saved"), await theirs.AutosaveAsync((Body, "對方的")));

        Assert.Equal((409, "changed"), await mine.AutosaveAsync((Body, "我的又一次")));
        Assert.Equal([(1, 1), (2, 1), (3, 1)], await RevisionsAsync(id));
        Assert.Equal("對方的", (await NewestAsync(id)).Markdown);
    }

    [Fact]
    public async Task Statement_11_an_autosave_against_another_number_is_refused_with_a_code_and_nothing_is_written()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var stale = await OpenEditor.OpenAsync(app.Publisher, id);
        await (await OpenEditor.OpenAsync(app.Administrator, id)).AutosaveAsync((Body, "先存的"));

        Assert.Equal((409, "changed"), await stale.AutosaveAsync((Body, "後存的")));

        Assert.Equal("先存的", (await NewestAsync(id)).Markdown);
    }

    [Fact]
    public async Task Statement_11_an_autosave_against_the_same_number_written_again_is_refused_too()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var theirs = await OpenEditor.OpenAsync(app.Administrator, id);
        await theirs.AutosaveAsync((Body, "先存的"));
        var mine = await OpenEditor.OpenAsync(app.Publisher, id);
        await theirs.AutosaveAsync((Body, "又存的"));

        Assert.Equal((409, "changed"), await mine.AutosaveAsync((Body, "後存的")));

        Assert.Equal((2, "又存的"), ((await NewestAsync(id)).Number, (await NewestAsync(id)).Markdown));
    }

    [Fact]
    public async Task Statement_11_an_answer_that_was_lost_is_no_conflict_with_oneself()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var page = await app.Publisher.OpenAsync($"/admin/articles/{id}");

        foreach (var text in new[] { "一", "二" })
        {
            var answer = await app.Publisher.PressAtAsync(page, "儲存草稿", $"/admin/articles/autosave?id={id}", (Body, text));
            answer.Expect(HttpStatusCode.OK);
        }

        Assert.Equal((2, "二"), ((await NewestAsync(id)).Number, (await NewestAsync(id)).Markdown));
    }

    [Fact]
    public async Task Statement_12_an_autosave_publishes_schedules_and_submits_nothing_whatever_the_form_says()
    {
        var editor = await OpenEditor.OpenAsync(app.Publisher);

        var answer = await editor.AutosaveAsync([("分類", $"{app.CategoryId}"), ("標題", "新的"), (Body, "正文。"), ("發布時間", "2099-01-01T00:00"), .. DeskApp.Asked]);

        var article = await app.UseAsync((PortalDb db) => db.Articles.SingleAsync(each => each.Id == editor.ArticleId));
        Assert.Equal((200, "saved"), answer);
        Assert.Equal((ArticleState.Draft, null, null), (article.State, article.PublishedUtc, article.SubmittedRevision));
    }

    [Fact]
    public async Task Statement_12_the_first_autosave_of_a_new_article_begins_it_once_even_when_its_answer_was_lost()
    {
        var page = await app.Publisher.OpenAsync("/admin/articles/new");
        var title = Some.Word("新文章");

        for (var time = 0; time < 2; time++)
        {
            (await app.Publisher.PressAtAsync(page, "儲存草稿", "/admin/articles/autosave", ("分類", $"{app.CategoryId}"), ("標題", title))).Expect(HttpStatusCode.OK);
        }

        Assert.Equal(1, await app.UseAsync((PortalDb db) => db.Articles.CountAsync(article => article.Title == title)));
    }

    [Fact]
    public async Task A_byline_that_is_being_typed_is_kept_and_becomes_one_when_saved_by_hand()
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var editor = await OpenEditor.OpenAsync(app.Publisher, id);
        var name = Some.Word("新署名");
        await editor.AutosaveAsync(("發布者", name));

        Assert.False(await IsBylineAsync(name));
        Assert.Equal(name, (await app.Publisher.OpenAsync($"/admin/articles/{id}")).Field("發布者"));

        await editor.PressAsync("儲存草稿", ("發布者", name));
        Assert.True(await IsBylineAsync(name));
    }

    [Theory]
    [InlineData("正文（Markdown）", 300_001, "最多 300,000 字，多了 1 字")]
    [InlineData("標題", 201, "最多 200 字，多了 1 字")]
    public async Task What_is_too_long_is_refused_in_words_and_nothing_is_cut(string field, int length, string words)
    {
        var id = (await Some.ArticleAsync(app)).ArticleId!.Value;
        var page = await app.Publisher.OpenAsync($"/admin/articles/{id}");

        var answer = await app.Publisher.PressAtAsync(page, "儲存草稿", $"/admin/articles/autosave?id={id}", (field, new string('字', length)));

        Assert.Equal(422, (int)answer.Status);
        Assert.Contains(words, System.Text.RegularExpressions.Regex.Unescape(answer.Text), StringComparison.Ordinal);
        Assert.Equal(1, (await NewestAsync(id)).Number);
    }

    private Task<bool> IsBylineAsync(string name) => app.UseAsync((PortalDb db) => db.Publishers.AnyAsync(publisher => publisher.Name == name));

    private Task<ArticleRevision> NewestAsync(long id) => app.UseAsync((PortalDb db) => db.Revisions
        .Where(revision => revision.ArticleId == id)
        .OrderByDescending(revision => revision.Number)
        .FirstAsync());

    private async Task<IReadOnlyList<(int Number, int Saves)>> RevisionsAsync(long id) =>
        (await app.UseAsync((PortalDb db) => db.Revisions.Where(revision => revision.ArticleId == id).OrderBy(revision => revision.Number).ToListAsync()))
        .ConvertAll(revision => (revision.Number, revision.Saves));
}

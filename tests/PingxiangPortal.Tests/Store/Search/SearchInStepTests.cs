using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Store.Search;

/// <summary>The index follows what readers may see, in the write that changes it.</summary>
public sealed class SearchInStepTests
{
    private const string Indexing = "The start makes the index of the search anew";

    [Theory]
    [InlineData(DeskState.Draft, false)]
    [InlineData(DeskState.Scheduled, false)]
    [InlineData(DeskState.Published, true)]
    [InlineData(DeskState.Withdrawn, false)]
    [InlineData(DeskState.Trashed, false)]
    internal async Task Only_what_readers_see_is_found(DeskState state, bool isFound)
    {
        await using var app = new PortalApp();
        await Some.ArticleAsync(app, state, Some.Draft(await Some.CategoryAsync(app)) with { Title = "武功" });

        Assert.Equal(isFound ? "武功" : "", await app.FindAsync("武功"));
    }

    [Fact]
    public async Task An_article_whose_time_comes_is_found_from_then_on()
    {
        await using var app = new PortalApp();
        await Some.ArticleAsync(app, DeskState.Scheduled, Some.Draft(await Some.CategoryAsync(app)) with { Title = "武功" });

        app.Clock.UtcNow = app.Clock.UtcNow.AddDays(3);

        Assert.Equal("武功", await app.FindAsync("武功"));
    }

    [Fact]
    public async Task A_text_that_waits_for_publishing_is_not_found_and_the_old_one_no_longer_after_it()
    {
        await using var app = new PortalApp();
        var draft = await app.PublishAsync("舊題");
        var changed = draft with { Title = "新題", CategoryId = await Some.CategoryAsync(app), PublishUtc = app.Clock.UtcNow.AddDays(-9) };
        await Some.SaveAsync(app, changed);
        Assert.Equal("", await app.FindAsync("新題"));
        Assert.Equal("舊題", await app.FindAsync("舊題"));

        await Some.PublishAsync(app, changed with { BasedOn = 2 });

        Assert.Equal("", await app.FindAsync("舊題"));
        Assert.Equal("新題", await app.FindAsync(app.Question("新題") with { CategoryIds = [changed.CategoryId], UntilUtc = app.Clock.UtcNow.AddDays(-8) }));
        Assert.Equal("", await app.FindAsync(app.Question("新題") with { CategoryIds = [draft.CategoryId] }));
    }

    [Fact]
    public async Task What_comes_back_and_is_published_again_is_found_again()
    {
        await using var app = new PortalApp();
        var draft = await app.PublishAsync("武功");
        await app.UseAsync((TrashArticle trash) => trash.ExecuteAsync(draft.ArticleId!.Value, Some.Editor));
        await app.UseAsync((BringBackArticle back) => back.ExecuteAsync(draft.ArticleId!.Value, Some.Editor));
        Assert.Equal("", await app.FindAsync("武功"));

        await Some.PublishAsync(app, draft);

        Assert.Equal("武功", await app.FindAsync("武功"));
    }

    [Fact]
    public async Task A_write_that_fails_leaves_no_trace()
    {
        await using var app = new PortalApp();
        var draft = await app.PublishAsync("武功");

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WriteAsync<int>(async db =>
        {
            var article = await db.Articles.FindAsync(draft.ArticleId!.Value) ?? throw new KeyNotFoundException();
            article.Withdraw("", new Edit(null, "測試", app.Clock.UtcNow));
            await db.SaveChangesAsync();
            throw new InvalidOperationException("afterwards");
        }));

        Assert.Equal("武功", await app.FindAsync("武功"));
    }

    [Fact]
    public async Task Seeds_are_found()
    {
        await using var app = new PortalApp();
        app.Put("news.md", SeedFiles.Markdown("匯入的武功", "正文。", "匯入", ""));
        await app.ImportAsync();

        Assert.Equal("匯入的武功", await app.FindAsync("武功"));
    }

    [Fact]
    public async Task A_store_without_a_whole_index_gets_one_at_the_next_start()
    {
        await using var first = new PortalApp();
        await first.PublishAsync("武功一");
        await first.PublishAsync("武功二", publishUtc: first.Clock.UtcNow.AddDays(-1));
        await Some.ArticleAsync(first, DeskState.Withdrawn, Some.Draft(await Some.CategoryAsync(first)) with { Title = "武功三" });
        await first.ForgetIndexAsync();
        Assert.Equal("", await first.FindAsync("武功"));
        Assert.DoesNotContain(Indexing, await LogFiles.ReadAsync(first), StringComparison.Ordinal);

        await using var second = await first.RestartAsync();

        Assert.Equal("武功一 武功二", await second.FindAsync("武功"));
        Assert.Contains(Indexing, await LogFiles.ReadAsync(second), StringComparison.Ordinal);
        await second.PublishAsync("武功四");
        Assert.Equal("武功四 武功一 武功二", await second.FindAsync("武功"));
    }
}

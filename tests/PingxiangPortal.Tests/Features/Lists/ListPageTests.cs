using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Lists;

/// <summary>The lists of publishers, sources and tags: one article shares all three, so one test asks all three pages.</summary>
public sealed class ListPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_list_has_what_readers_may_see_newest_first_and_page_by_page()
    {
        var draft = await DraftAsync();
        var titles = new List<string>();
        for (var at = 0; at < 21; at++)
        {
            titles.Insert(0, (await Some.ArticleAsync(app, draft: draft with { Title = Some.Word("文章"), PublishUtc = app.Clock.UtcNow.AddDays(at - 40) })).Title);
        }

        foreach (var state in new[] { DeskState.Draft, DeskState.Scheduled, DeskState.Withdrawn, DeskState.Trashed })
        {
            await Some.ArticleAsync(app, state, draft with { Title = Some.Word("看不到") });
        }

        using var reader = new Browser(app);

        foreach (var path in await PathsAsync(draft))
        {
            var first = (await reader.OpenAsync(path)).Expect(HttpStatusCode.OK);
            var second = (await reader.OpenAsync(path + "?page=2")).Expect(HttpStatusCode.OK);

            Assert.Equal(titles.Take(20), first.Document.QuerySelectorAll(".entry__title").Words());
            Assert.Equal(titles.Skip(20), second.Document.QuerySelectorAll(".entry__title").Words());
            Assert.Contains("共 21 篇文章", first.MainPart().Words(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(path + "?page=3")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(path + "?page=02")).Status);
        }
    }

    [Theory]
    [InlineData(DeskState.Draft)]
    [InlineData(DeskState.Scheduled)]
    [InlineData(DeskState.Withdrawn)]
    [InlineData(DeskState.Trashed)]
    public async Task A_list_in_which_readers_see_nothing_is_not_found(object state)
    {
        var draft = await DraftAsync();
        await Some.ArticleAsync(app, (DeskState)state, draft);
        using var reader = new Browser(app);

        foreach (var path in await PathsAsync(draft))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(path)).Status);
        }
    }

    [Theory]
    [InlineData("/publishers/999999")]
    [InlineData("/sources/999999")]
    [InlineData("/sources/abc")]
    [InlineData("/tags/nobody")]
    [InlineData("/tags/%E0%A4")]
    public async Task A_list_that_nobody_began_is_not_found(string path)
    {
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task An_articles_page_leads_to_its_lists()
    {
        var draft = await DraftAsync() with { Summary = "", SourceKind = null };
        var article = await Some.ArticleAsync(app, draft: draft);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Equal(await PathsAsync(draft), page.Document.QuerySelectorAll(".byline a, [aria-label=標籤] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_list_is_read_in_either_script()
    {
        var draft = await DraftAsync() with { Title = "萍鄉發布" };
        await Some.ArticleAsync(app, draft: draft);
        using var reader = new Browser(app);

        foreach (var path in await PathsAsync(draft))
        {
            var page = (await reader.OpenAsync("/hans" + path)).Expect(HttpStatusCode.OK);

            Assert.True(page.HasLink("萍乡发布"));
            Assert.Contains("由新到旧", page.MainPart().Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_number_has_one_spelling()
    {
        var draft = await DraftAsync();
        await Some.ArticleAsync(app, draft: draft);
        var path = (await PathsAsync(draft))[0];

        var answer = await Answer.GetAsync(app, path.Replace("/publishers/", "/publishers/00", StringComparison.Ordinal) + "?page=2");

        Assert.Equal((HttpStatusCode.MovedPermanently, path + "?page=2"), (answer.Status, answer["Location"]));
    }

    [Fact]
    public async Task A_kept_list_follows_each_change()
    {
        var draft = await DraftAsync();
        var staying = await Some.ArticleAsync(app, draft: draft);
        var paths = await PathsAsync(draft);
        Assert.All(await TitlesAsync(paths), titles => Assert.Equal([staying.Title], titles));

        var article = await Some.ArticleAsync(app, draft: draft with { Title = Some.Word("第二篇") });
        Assert.All(await TitlesAsync(paths), titles => Assert.Equal([article.Title, staying.Title], titles));

        var other = article with { PublisherName = Some.Word("別人"), SourceName = Some.Word("別處"), Tags = [Some.Word("別的")] };
        await Some.PublishAsync(app, other);
        Assert.All(await TitlesAsync(paths), titles => Assert.Equal([staying.Title], titles));
        Assert.All(await TitlesAsync(await PathsAsync(other)), titles => Assert.Equal([article.Title], titles));

        await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(staying.ArticleId!.Value, "", Some.Editor));
        Assert.All(await TitlesAsync(paths), Assert.Empty);
    }

    [Fact]
    public async Task An_article_is_in_its_lists_from_its_time_on()
    {
        var draft = await DraftAsync();
        var now = await Some.ArticleAsync(app, draft: draft);
        var later = await Some.ArticleAsync(app, DeskState.Scheduled, draft with { Title = Some.Word("以後") });
        var paths = await PathsAsync(draft);
        Assert.All(await TitlesAsync(paths), titles => Assert.Equal([now.Title], titles));

        app.Clock.Advance(TimeSpan.FromDays(4));

        Assert.All(await TitlesAsync(paths), titles => Assert.Equal([later.Title, now.Title], titles));
    }

    private async Task<Draft> DraftAsync() => Some.Draft(await Some.CategoryAsync(app)) with
    {
        PublisherName = Some.Word("署名"),
        SourceName = Some.Word("單位"),
        Tags = [Some.Word("標籤")],
    };

    private async Task<IReadOnlyList<IReadOnlyList<string>>> TitlesAsync(IEnumerable<string> paths)
    {
        using var reader = new Browser(app);
        var titles = new List<IReadOnlyList<string>>();

        foreach (var path in paths)
        {
            titles.Add([.. (await reader.OpenAsync(path)).Document.QuerySelectorAll(".entry__title").Words()]);
        }

        return titles;
    }

    /// <summary>The addresses of the publisher's, the source's and the first tag's list; a source that was never published has none.</summary>
    private Task<IReadOnlyList<string>> PathsAsync(Draft draft) => app.UseAsync(async (PortalDb db) =>
    {
        var publisher = await db.Publishers.Where(each => each.Name == draft.PublisherName).Select(each => each.Id).SingleAsync();
        var source = await db.Sources.Where(each => each.Name == draft.SourceName).Select(each => each.Id).SingleOrDefaultAsync();
        return (IReadOnlyList<string>)[Links.Publisher(publisher), Links.Source(source), Links.Tag(draft.Tags[0])];
    });
}

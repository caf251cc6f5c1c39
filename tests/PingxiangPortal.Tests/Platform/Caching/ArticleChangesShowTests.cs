using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Platform.Caching;

/// <summary>Every page that shows an article is kept before the article changes, and shows the change on its next reading.</summary>
public sealed class ArticleChangesShowTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_new_article_is_on_the_front_page_and_in_every_list_above_it()
    {
        var place = await PlaceAsync();
        string[] pages = ["/", place.List, place.ListAbove, place.ListOnTop];
        await Some.ArticleAsync(app, draft: Some.Draft(place.Category));
        await app.WarmAsync(pages);

        var article = await Some.ArticleAsync(app, draft: Some.Draft(place.Category));

        Assert.All(await ShowAsync(pages, article.Title), Assert.True);
    }

    [Fact]
    public async Task A_new_article_is_in_both_neighbours_pages()
    {
        var category = await Some.CategoryAsync(app); // a new one would change every page
        var (older, newer) = (await PublishAsync(2001, 1), await PublishAsync(2001, 3));
        await app.WarmAsync(PathOf(older), PathOf(newer));

        var article = await PublishAsync(2001, 2, category);

        Assert.All(await ShowAsync([PathOf(older), PathOf(newer)], article.Title), Assert.True);
    }

    [Fact]
    public async Task A_new_article_counts_in_the_lists_beside_it()
    {
        var place = await PlaceAsync();
        var beside = await Some.CategoryAsync(app, "旁邊的", place.Above);
        var besideAbove = await Some.CategoryAsync(app, "上面旁邊的", place.OnTop);
        string[] pages = [$"/categories/c{beside}", $"/categories/c{besideAbove}"];
        await app.WarmAsync(pages);

        await Some.ArticleAsync(app, draft: Some.Draft(place.Category));

        Assert.Equal(["全部1", "裡面的1", "旁邊的0"], await ChipsAsync(pages[0]));
        Assert.Equal(["全部1", "中間的1", "上面旁邊的0"], await ChipsAsync(pages[1]));
    }

    [Fact]
    public async Task A_new_article_counts_in_the_lists_below_it()
    {
        var place = await PlaceAsync();
        await app.WarmAsync(place.List);

        await Some.ArticleAsync(app, draft: Some.Draft(place.Above));

        Assert.Equal(["全部1", "裡面的0"], await ChipsAsync(place.List));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_article_that_is_taken_off_is_nowhere(bool isTrashed)
    {
        var place = await PlaceAsync();
        var year = isTrashed ? 2005 : 2006;
        var (older, newer) = (await PublishAsync(year, 1), await PublishAsync(year, 3));
        var article = await PublishAsync(year, 2, place.Category);
        string[] pages = [place.List, place.ListAbove, place.ListOnTop, PathOf(older), PathOf(newer)];
        await app.WarmAsync([.. pages, PathOf(article)]);
        Assert.All(await ShowAsync(pages, article.Title), Assert.True);

        await TakeOffAsync(article.ArticleId!.Value, isTrashed);

        Assert.All(await ShowAsync(pages, article.Title), Assert.False);
        Assert.Equal(isTrashed ? HttpStatusCode.NotFound : HttpStatusCode.Gone, (await Answer.GetAsync(app, PathOf(article))).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_article_that_is_taken_off_leaves_the_front_page(bool isTrashed)
    {
        var article = await Some.ArticleAsync(app);
        await app.WarmAsync("/");
        Assert.True(await app.ShowsAsync("/", article.Title));

        await TakeOffAsync(article.ArticleId!.Value, isTrashed);

        Assert.False(await app.ShowsAsync("/", article.Title));
    }

    [Fact]
    public async Task A_new_title_is_on_every_page_that_names_the_article()
    {
        var place = await PlaceAsync();
        var older = await PublishAsync(2003, 1);
        var article = await PublishAsync(2003, 2, place.Category);
        var newer = await PublishAsync(2003, 3);
        string[] pages = [place.List, place.ListOnTop, PathOf(older), PathOf(newer)];
        await app.WarmAsync([.. pages, PathOf(article)]);

        var title = Some.Word("新的標題");
        await Some.PublishAsync(app, article with { Title = title });

        Assert.All(await ShowAsync(pages, title), Assert.True);
        Assert.All(await ShowAsync(pages, article.Title), Assert.False);
        using var reader = new Browser(app);
        Assert.Equal(title, (await reader.OpenAsync(PathOf(article))).Title());
    }

    [Fact]
    public async Task An_article_that_moves_leaves_one_list_and_joins_another()
    {
        var (from, to) = (await PlaceAsync(), await PlaceAsync());
        var article = await Some.ArticleAsync(app, draft: Some.Draft(from.Category));
        await app.WarmAsync(from.List, from.ListOnTop, to.List, to.ListOnTop, PathOf(article));

        await Some.PublishAsync(app, article with { CategoryId = to.Category });

        Assert.All(await ShowAsync([from.List, from.ListOnTop], article.Title), Assert.False);
        Assert.All(await ShowAsync([to.List, to.ListOnTop], article.Title), Assert.True);
    }

    [Fact]
    public async Task An_article_with_another_time_changes_its_neighbours()
    {
        var (first, second, third) = (await PublishAsync(2004, 1), await PublishAsync(2004, 2), await PublishAsync(2004, 4));
        var moved = await PublishAsync(2004, 3);
        await app.WarmAsync(PathOf(first), PathOf(second), PathOf(third), PathOf(moved));

        await Some.PublishAsync(app, moved with { PublishUtc = new DateTime(2004, 1, 15, 0, 0, 0, DateTimeKind.Utc) });

        Assert.All(await ShowAsync([PathOf(first), PathOf(second)], moved.Title), Assert.True);
        Assert.False(await app.ShowsAsync(PathOf(third), moved.Title));
        Assert.True(await app.ShowsAsync(PathOf(third), second.Title));
    }

    [Fact]
    public async Task A_change_leaves_the_pages_that_show_nothing_of_it()
    {
        var (here, elsewhere) = (await PlaceAsync(), await PlaceAsync());
        var far = await PublishAsync(1999, 1, elsewhere.Category);
        await PublishAsync(1999, 2);
        await app.WarmAsync(elsewhere.List, PathOf(far));
        var kept = (app.Page(elsewhere.List), app.Page(PathOf(far)));

        await Some.ArticleAsync(app, draft: Some.Draft(here.Category));
        await app.WarmAsync(elsewhere.List, PathOf(far));

        Assert.Same(kept.Item1, app.Page(elsewhere.List));
        Assert.Same(kept.Item2, app.Page(PathOf(far)));
    }

    private async Task TakeOffAsync(long id, bool isTrashed) => Assert.True(isTrashed
        ? await app.UseAsync((TrashArticle trash) => trash.ExecuteAsync(id, Some.Editor))
        : await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(id, "", Some.Editor)));

    private async Task<Draft> PublishAsync(int year, int month, long? category = null) => await Some.ArticleAsync(
        app,
        draft: Some.Draft(category ?? await Some.CategoryAsync(app)) with { PublishUtc = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Utc) });

    private async Task<IEnumerable<bool>> ShowAsync(IEnumerable<string> pages, string title)
    {
        var shown = new List<bool>();

        foreach (var page in pages)
        {
            shown.Add(await app.ShowsAsync(page, title));
        }

        return shown;
    }

    private async Task<IReadOnlyList<string>> ChipsAsync(string path)
    {
        using var reader = new Browser(app);
        return (await reader.OpenAsync(path)).Region("子分類").QuerySelectorAll("a").Words();
    }

    private async Task<Place> PlaceAsync()
    {
        var top = await Some.CategoryAsync(app);
        var above = await Some.CategoryAsync(app, "中間的", top);
        return new Place(await Some.CategoryAsync(app, "裡面的", above), above, top);
    }

    private static string PathOf(Draft article) => $"/articles/{article.ArticleId}";

    /// <summary>A category at the bottom of the tree, and those above it.</summary>
    private sealed record Place(long Category, long Above, long OnTop)
    {
        public string List => $"/categories/c{Category}";

        public string ListAbove => $"/categories/c{Above}";

        public string ListOnTop => $"/categories/c{OnTop}";
    }
}

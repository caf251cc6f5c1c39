using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Store.Kept;

public sealed class DeepPagesTests
{
    private const int Visible = 67;

    [Fact]
    public async Task All_pages_of_a_category_together_list_each_visible_article_once_in_order()
    {
        await using var app = new PortalApp();
        var (top, expected) = await FillAsync(app);
        using var reader = new Browser(app);
        var listed = new List<string>();

        for (var page = 1; page <= 4; page++)
        {
            listed.AddRange((await OpenAsync(reader, top, page)).Expect(HttpStatusCode.OK).Document.QuerySelectorAll(".entry__title").Words());
        }

        Assert.Equal(expected, listed);
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(reader, top, 5)).Status);
    }

    [Fact]
    public async Task A_page_deep_in_the_list_is_found_without_those_before_it()
    {
        await using var app = new PortalApp();
        var (top, expected) = await FillAsync(app);
        using var reader = new Browser(app);

        foreach (var page in new[] { 4, 2, 3 })
        {
            var listed = (await OpenAsync(reader, top, page)).Document.QuerySelectorAll(".entry__title").Words();

            Assert.Equal(expected.Skip((page - 1) * 20).Take(20), listed);
        }
    }

    [Fact]
    public async Task The_chips_count_what_readers_see()
    {
        await using var app = new PortalApp();
        var (top, _) = await FillAsync(app);
        using var reader = new Browser(app);
        var before = (await OpenAsync(reader, top, 1)).Region("子分類").QuerySelectorAll("a").Words();

        app.Clock.Advance(TimeSpan.FromDays(4));
        var after = (await OpenAsync(reader, top, 1)).Region("子分類").QuerySelectorAll("a").Words();

        Assert.Equal(["全部67", "甲34", "乙33"], before);
        Assert.Equal(["全部71", "甲36", "乙35"], after);
    }

    private static Task<Page> OpenAsync(Browser reader, long category, int page) =>
        reader.OpenAsync($"/categories/c{category}{(page == 1 ? "" : $"?page={page}")}");

    /// <summary>A channel with two categories, with articles of more than a year, and some that lie ahead.</summary>
    private static async Task<(long Top, IReadOnlyList<string> Expected)> FillAsync(PortalApp app)
    {
        var top = await Some.CategoryAsync(app);
        long[] categories = [await Some.CategoryAsync(app, "甲", top), await Some.CategoryAsync(app, "乙", top)];
        var published = new List<(DateTime At, long Id, string Title)>();

        for (var at = 0; at < Visible; at++)
        {
            // Scattered over fourteen months, three at the same moment each.
            var moment = app.Clock.UtcNow.AddDays(-(at * 37 % 23 * 18)).AddHours(-(at % 2));
            var draft = Some.Draft(categories[at % 2]) with { PublishUtc = moment };
            published.Add((moment, await Some.PublishAsync(app, draft), draft.Title));
        }

        for (var at = 0; at < 4; at++)
        {
            await Some.PublishAsync(app, Some.Draft(categories[at % 2]) with { PublishUtc = app.Clock.UtcNow.AddDays(at + 1) });
        }

        return (top, [.. published.OrderByDescending(each => each.At).ThenByDescending(each => each.Id).Select(each => each.Title)]);
    }
}

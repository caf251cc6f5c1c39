using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Categories;

public sealed class ShowCategoryTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_channel_lists_and_counts_what_lies_below_it()
    {
        var channel = await Some.CategoryAsync(app, Some.Word("頻道"));
        var child = await Some.CategoryAsync(app, "上面的", channel);
        var grandchild = await Some.CategoryAsync(app, "下面的", child);
        var own = await Some.ArticleAsync(app, draft: Some.Draft(channel));
        var below = await Some.ArticleAsync(app, draft: Some.Draft(grandchild));
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync($"/categories/c{channel}")).Expect(HttpStatusCode.OK);

        Assert.True(page.HasLink(own.Title));
        Assert.True(page.HasLink(below.Title));
        Assert.Equal(["全部2", "上面的1"], page.Region("子分類").QuerySelectorAll("a").Words());
    }

    [Fact]
    public async Task A_category_shows_nothing_of_its_siblings()
    {
        var channel = await Some.CategoryAsync(app);
        var here = await Some.CategoryAsync(app, "這裡", channel);
        var there = await Some.CategoryAsync(app, "那裡", channel);
        var other = await Some.ArticleAsync(app, draft: Some.Draft(there));
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/categories/c{here}");

        Assert.False(page.HasLink(other.Title));
        Assert.Contains("這個分類還沒有文章。", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Equal(["這裡0"], page.Region("子分類").QuerySelectorAll("[aria-current=page]").Words());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("abc")]
    [InlineData("2")]
    [InlineData("99999")]
    [InlineData("10001")]
    [InlineData("99999999999999999999")]
    [InlineData("%EF%BC%91")]
    public async Task A_page_that_is_none_is_not_found(string number)
    {
        var category = await Some.CategoryAsync(app);
        await Some.ArticleAsync(app, draft: Some.Draft(category));
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/categories/c{category}?page={number}");

        Assert.Equal((HttpStatusCode.NotFound, "這一頁漂走了"), (page.Status, page.Title()));
    }

    [Fact]
    public async Task Twenty_articles_fill_a_page_and_the_rest_follows()
    {
        var category = await Some.CategoryAsync(app);
        var titles = new List<string>();
        for (var at = 0; at < 21; at++)
        {
            titles.Add((await Some.ArticleAsync(app, draft: Some.Draft(category))).Title);
        }

        using var reader = new Browser(app);
        var first = await reader.OpenAsync($"/categories/c{category}");
        var second = (await reader.OpenAsync($"/categories/c{category}?page=2")).Expect(HttpStatusCode.OK);

        Assert.Equal(titles.AsEnumerable().Reverse().Take(20), first.Document.QuerySelectorAll(".entry__title").Words());
        Assert.Equal([titles[0]], second.Document.QuerySelectorAll(".entry__title").Words());
        Assert.Equal($"/categories/c{category}?page=2", Html.Link(first.Region("分頁"), "下一頁").GetAttribute("href"));
        Assert.Equal($"/categories/c{category}", Html.Link(second.Region("分頁"), "上一頁").GetAttribute("href"));
        Assert.Equal($"http://localhost/categories/c{category}?page=2", Html.One(second.Document, "link[rel=canonical]").GetAttribute("href"));
    }

    [Fact]
    public async Task Articles_are_parted_by_their_day_in_the_sites_zone()
    {
        var category = await Some.CategoryAsync(app);
        await Some.ArticleAsync(app, draft: Some.Draft(category) with { PublishUtc = new DateTime(2021, 12, 7, 15, 59, 0, DateTimeKind.Utc) });
        await Some.ArticleAsync(app, draft: Some.Draft(category) with { PublishUtc = new DateTime(2021, 12, 7, 16, 1, 0, DateTimeKind.Utc) });
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/categories/c{category}");

        Assert.Equal(["2021-12-08", "2021-12-07"], page.Document.QuerySelectorAll(".day__date time").Select(day => day.GetAttribute("datetime")));
    }

    [Fact]
    public async Task The_breadcrumb_leads_to_the_category()
    {
        var channel = await Some.CategoryAsync(app, Some.Word("頻道"), slug: Some.Word("way"));
        var child = await Some.CategoryAsync(app, "裡面", channel);
        using var reader = new Browser(app);

        var way = (await reader.OpenAsync($"/categories/c{child}")).Region("所在位置");

        Assert.Equal("門戶", way.QuerySelectorAll("li")[0].Words());
        Assert.Equal("裡面", way.QuerySelectorAll("li").Words()[^1]);
        Assert.Equal(3, way.QuerySelectorAll("li").Length);
    }
}

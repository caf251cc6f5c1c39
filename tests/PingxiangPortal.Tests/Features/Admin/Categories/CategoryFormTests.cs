using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Categories;

/// <summary>The fields of a category: name, address, description and the one above.</summary>
public sealed class CategoryFormTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task A_new_category_is_there_for_readers_and_writers()
    {
        var name = Some.Word("新的");
        var page = await app.Administrator.OpenAsync("/admin/categories");

        var added = await app.Administrator.PressAndFollowAsync(page, "新增", ("名稱", name));
        using var reader = new Browser(app);

        Assert.Equal($"已新增「{name}」。", added.Done());
        Assert.True((await reader.OpenAsync("/")).Region("頻道").Words().Contains(name, StringComparison.Ordinal));
        Assert.Contains(name, (await app.Contributor.OpenAsync("/admin/articles/new")).Control("分類").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B\u2060")]
    [InlineData("四十一個字的名稱四十一個字的名稱四十一個字的名稱四十一個字的名稱四十一個字的名稱一")]
    public async Task A_name_that_is_none_or_too_long_is_refused(string name)
    {
        var before = await CountAsync();
        var page = await app.Administrator.OpenAsync("/admin/categories");

        var answer = await app.Administrator.PressAsync(page, "新增", ("名稱", name));

        Assert.Equal("true", answer.Control("名稱").GetAttribute("aria-invalid"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Two_siblings_cannot_have_one_name()
    {
        var name = Some.Word("同名");
        await Some.CategoryAsync(app, name);
        var page = await app.Administrator.OpenAsync("/admin/categories");

        var answer = await app.Administrator.PressAsync(page, "新增", ("名稱", $" {name} "));

        Assert.Equal("同一層已有這個名稱。", answer.ErrorOf("名稱"));
    }

    [Fact]
    public async Task A_category_gets_name_address_and_description_of_its_form()
    {
        var id = await Some.CategoryAsync(app);
        var (name, slug) = (Some.Word("改好"), Some.Word("good"));
        var page = await app.Administrator.OpenAsync($"/admin/categories?edit={id}");

        await app.Administrator.PressAndFollowAsync(page, "儲存", ("名稱", name), ("網址", slug.ToUpperInvariant()), ("一句說明", "一句說明。"));
        using var reader = new Browser(app);
        var shown = (await reader.OpenAsync($"/categories/{slug}")).Expect(HttpStatusCode.OK);

        Assert.Equal(name, shown.Title());
        Assert.Contains("一句說明。", shown.MainPart().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c7")]
    [InlineData("c007")]
    [InlineData("兩個字")]
    [InlineData("a b")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("../x")]
    public async Task An_address_that_cannot_be_one_is_refused(string slug)
    {
        var id = await Some.CategoryAsync(app);
        var page = await app.Administrator.OpenAsync($"/admin/categories?edit={id}");

        var answer = await app.Administrator.PressAsync(page, "儲存", ("網址", slug));

        Assert.NotEmpty(answer.ErrorOf("網址"));
        Assert.Equal(slug, answer.Field("網址"));
    }

    [Fact]
    public async Task Two_categories_cannot_have_one_address()
    {
        var slug = Some.Word("taken");
        await Some.CategoryAsync(app, slug: slug);
        var page = await app.Administrator.OpenAsync($"/admin/categories?edit={await Some.CategoryAsync(app)}");

        var answer = await app.Administrator.PressAsync(page, "儲存", ("網址", slug));

        Assert.Equal("已有別的分類用這個網址。", answer.ErrorOf("網址"));
    }

    [Fact]
    public async Task A_category_moves_with_all_below_it()
    {
        var target = await Some.CategoryAsync(app);
        var moved = await Some.CategoryAsync(app, Some.Word("搬走"));
        var below = await Some.CategoryAsync(app, Some.Word("跟著"), moved);
        var page = await app.Administrator.OpenAsync($"/admin/categories?edit={moved}");

        await app.Administrator.PressAndFollowAsync(page, "儲存", ("上一層", $"{target}"));
        using var reader = new Browser(app);
        var way = (await reader.OpenAsync($"/categories/c{below}")).Region("所在位置");

        Assert.Equal(["/", $"/categories/c{target}", $"/categories/c{moved}"], way.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_category_cannot_lie_below_itself()
    {
        var top = await Some.CategoryAsync(app);
        var below = await Some.CategoryAsync(app, parent: top);
        var page = await app.Administrator.OpenAsync($"/admin/categories?edit={top}");

        foreach (var parent in new[] { top, below, 999_999 })
        {
            var answer = await app.Administrator.PressAsync(page, "儲存", ("上一層", $"{parent}"));

            Assert.NotEmpty(answer.ErrorOf("上一層"));
        }

        Assert.Null(await app.UseAsync((PortalDb db) => db.Categories.Where(each => each.Id == top).Select(each => each.ParentId).SingleAsync()));
    }

    [Fact]
    public async Task The_tree_grows_four_levels_deep_and_no_deeper()
    {
        var second = await Some.CategoryAsync(app, parent: await Some.CategoryAsync(app));
        var fourth = await Some.CategoryAsync(app, parent: await Some.CategoryAsync(app, parent: second));
        var tall = await Some.CategoryAsync(app);
        await Some.CategoryAsync(app, parent: await Some.CategoryAsync(app, parent: tall));
        var page = await app.Administrator.OpenAsync("/admin/categories");

        var added = await app.Administrator.PressAsync(page, "新增", ("名稱", "第五層"), ("放在", $"{fourth}"));
        var moved = await app.Administrator.PressAsync(
            await app.Administrator.OpenAsync($"/admin/categories?edit={tall}"), "儲存", ("上一層", $"{second}"));

        Assert.NotEmpty(added.ErrorOf("放在"));
        Assert.NotEmpty(moved.ErrorOf("上一層"));
    }

    private Task<int> CountAsync() => app.UseAsync((PortalDb db) => db.Categories.CountAsync());
}

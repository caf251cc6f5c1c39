using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Categories;

public sealed class CategoryDeskTests(DeskApp app) : IClassFixture<DeskApp>
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

    [Fact]
    public async Task Siblings_change_places()
    {
        var channel = await Some.CategoryAsync(app);
        await Some.CategoryAsync(app, "順序一", channel);
        await Some.CategoryAsync(app, "順序二", channel);
        var third = await Some.CategoryAsync(app, "順序三", channel);

        await MoveAsync(third, "Up");
        Assert.Equal(["順序一", "順序三", "順序二"], await OrderAsync(channel));

        await MoveAsync(third, "Up");
        await MoveAsync(third, "Up");
        Assert.Equal(["順序三", "順序一", "順序二"], await OrderAsync(channel));

        await MoveAsync(third, "Down");
        Assert.Equal(["順序一", "順序三", "順序二"], await OrderAsync(channel));
    }

    [Fact]
    public async Task The_order_is_the_readers_too()
    {
        var channel = await Some.CategoryAsync(app);
        await Some.CategoryAsync(app, "後來的", channel);
        await MoveAsync(await Some.CategoryAsync(app, "先看的", channel), "Up");
        using var reader = new Browser(app);

        var chips = (await reader.OpenAsync($"/categories/c{channel}")).Region("子分類").QuerySelectorAll("a").Words();

        Assert.Equal(["全部0", "先看的0", "後來的0"], chips);
    }

    [Fact]
    public async Task An_empty_category_can_be_deleted_and_its_addresses_are_gone()
    {
        var old = Some.Word("old");
        var id = await Some.CategoryAsync(app, slug: old);
        await app.UseAsync((SaveCategory save) => save.ExecuteAsync(new CategoryChange(id, "快沒了", Some.Word("new"), null, "")));

        var answer = await app.Administrator.PressAndFollowAsync(await app.Administrator.OpenAsync($"/admin/categories?edit={id}"), "刪除");
        using var reader = new Browser(app);

        Assert.Equal("已刪除「快沒了」。", answer.Done());
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/categories/{old}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/categories/c{id}")).Status);
    }

    [Theory]
    [InlineData("Draft")]
    [InlineData("Published")]
    [InlineData("Trashed")]
    public async Task A_category_with_articles_of_any_state_cannot_be_deleted(string state)
    {
        var article = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state));
        var page = await app.Administrator.OpenAsync($"/admin/categories?edit={article.CategoryId}");

        var answer = await app.Administrator.PressAsync(page, "刪除");

        Assert.True(Html.Button(page.Document, "刪除").HasAttribute("disabled"));
        Assert.Contains("移走以後才能刪除", string.Join(' ', answer.Alerts()), StringComparison.Ordinal);
        Assert.True(await app.UseAsync((PortalDb db) => db.Categories.AnyAsync(each => each.Id == article.CategoryId)));
    }

    [Fact]
    public async Task A_category_with_categories_below_it_cannot_be_deleted()
    {
        var id = await Some.CategoryAsync(app);
        await Some.CategoryAsync(app, parent: id);

        await app.Administrator.PressAsync(await app.Administrator.OpenAsync($"/admin/categories?edit={id}"), "刪除");

        Assert.True(await app.UseAsync((PortalDb db) => db.Categories.AnyAsync(each => each.Id == id)));
    }

    [Theory]
    [InlineData("Save")]
    [InlineData("Delete")]
    [InlineData("Up")]
    [InlineData("Down")]
    public async Task A_category_that_never_was_is_not_found(string handler)
    {
        var page = await app.Administrator.OpenAsync("/admin/categories");

        var answer = await app.Administrator.PressAtAsync(page, "新增", $"/admin/categories?handler={handler}&edit=999999", ("名稱", "有名稱"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private async Task MoveAsync(long id, string handler)
    {
        var page = await app.Administrator.OpenAsync("/admin/categories");
        var answer = await app.Administrator.PressAtAsync(page, "新增", $"/admin/categories?handler={handler}&edit={id}");
        answer.Expect(HttpStatusCode.Redirect);
    }

    private Task<List<string>> OrderAsync(long parent) => app.UseAsync((PortalDb db) => db.Categories
        .Where(each => each.ParentId == parent)
        .OrderBy(each => each.Position)
        .Select(each => each.Name)
        .ToListAsync());

    private Task<int> CountAsync() => app.UseAsync((PortalDb db) => db.Categories.CountAsync());
}

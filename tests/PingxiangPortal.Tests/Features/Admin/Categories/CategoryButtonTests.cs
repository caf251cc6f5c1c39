using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Categories;

/// <summary>The buttons of a category: up, down and delete.</summary>
public sealed class CategoryButtonTests(DeskApp app) : IClassFixture<DeskApp>
{
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
}

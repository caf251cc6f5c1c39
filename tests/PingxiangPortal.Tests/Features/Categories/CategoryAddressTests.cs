using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Categories;

namespace PingxiangPortal.Tests.Features.Categories;

public sealed class CategoryAddressTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_category_that_nobody_named_goes_by_its_number()
    {
        var id = await Some.CategoryAsync(app, Some.Word("無名"));
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync($"/categories/c{id}")).Status);
    }

    [Fact]
    public async Task The_number_leads_to_the_name_once_there_is_one()
    {
        var slug = Some.Word("named");
        var id = await Some.CategoryAsync(app, slug: slug);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync($"/categories/c{id}");

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/categories/{slug}"), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task Every_old_address_leads_to_the_newest()
    {
        string[] slugs = [Some.Word("one"), Some.Word("two"), Some.Word("three")];
        var id = await Some.CategoryAsync(app, slug: slugs[0]);
        await RenameAsync(id, slugs[1]);
        await RenameAsync(id, slugs[2]);
        using var reader = new Browser(app);

        var oldest = await reader.OpenAsync($"/categories/{slugs[0]}");
        var older = await reader.OpenAsync($"/categories/{slugs[1]}?page=2");

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/categories/{slugs[2]}"), (oldest.Status, oldest.Location));
        Assert.Equal((HttpStatusCode.MovedPermanently, $"/categories/{slugs[2]}?page=2"), (older.Status, older.Location));
    }

    [Fact]
    public async Task An_old_address_that_another_category_takes_leads_to_that_one()
    {
        var (old, renamed) = (Some.Word("old"), Some.Word("new"));
        var first = await Some.CategoryAsync(app, slug: old);
        await RenameAsync(first, renamed);
        var second = await Some.CategoryAsync(app, "接手的", slug: old);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync($"/categories/{old}");

        Assert.Equal((HttpStatusCode.OK, "接手的"), (answer.Status, answer.Title()));
        Assert.True(second > first);
    }

    [Theory]
    [InlineData("/Categories/{slug}")]
    [InlineData("/categories/{SLUG}")]
    [InlineData("/categories/{slug}/")]
    public async Task Any_other_spelling_leads_to_the_one_address(string spelling)
    {
        var slug = Some.Word("spelled");
        await Some.CategoryAsync(app, slug: slug);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync(spelling
            .Replace("{slug}", slug, StringComparison.Ordinal)
            .Replace("{SLUG}", slug.ToUpperInvariant(), StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/categories/{slug}"), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task An_article_keeps_its_address_when_its_category_is_renamed()
    {
        var category = await Some.CategoryAsync(app, slug: Some.Word("before"));
        var article = await Some.ArticleAsync(app, draft: Some.Draft(category));
        await RenameAsync(category, Some.Word("after"));
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Status);
    }

    private async Task RenameAsync(long id, string slug)
    {
        var change = new CategoryChange(id, Some.Word("改名"), slug, null, "");
        Assert.Equal(CategoryOutcome.Done, await app.UseAsync((SaveCategory save) => save.ExecuteAsync(change)));
    }
}

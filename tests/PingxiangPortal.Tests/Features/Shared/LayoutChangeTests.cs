using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Tests.Platform.Caching;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Settings;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Tests.Features.Shared;

/// <summary>What stands on every page costs all of them when it changes, and none when it doesn't.</summary>
public sealed class LayoutChangeTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const long Nothing = 999_999;

    [Fact]
    public async Task Each_change_renders_the_pages_anew()
    {
        var id = await Some.CategoryAsync(app);
        await Some.CategoryAsync(app);
        var name = Some.Word("新的");
        (CategoryOutcome, bool)[] changes =
        [
            await ChangeAsync(() => AddAsync(Some.Word("添的"))),
            await ChangeAsync(() => SaveAsync(id, name)),
            await ChangeAsync(() => SaveAsync(id, name, Some.Word("slug"))),
            await ChangeAsync(() => MoveAsync(id, isUp: false)),
            await ChangeAsync(() => DeleteAsync(id)),
        ];

        Assert.All(changes, change => Assert.Equal((CategoryOutcome.Done, true), change));
        Assert.True(await RendersAnewAsync(() => NameAsync(Some.Word("站名"))));
    }

    [Fact]
    public async Task A_change_that_is_refused_leaves_every_page_as_it_is()
    {
        var (name, slug) = (Some.Word("有的"), Some.Word("slug"));
        await Some.CategoryAsync(app, name, slug: slug);
        var id = await Some.CategoryAsync(app);
        await Some.CategoryAsync(app, parent: id);
        (CategoryOutcome, bool)[] changes =
        [
            await ChangeAsync(() => AddAsync(name)),
            await ChangeAsync(() => AddAsync(Some.Word("添的"), Nothing)),
            await ChangeAsync(() => SaveAsync(id, Some.Word("新的"), slug)),
            await ChangeAsync(() => SaveAsync(Nothing, Some.Word("新的"))),
            await ChangeAsync(() => MoveAsync(Nothing, isUp: true)),
            await ChangeAsync(() => DeleteAsync(id)),
            await ChangeAsync(() => DeleteAsync(Nothing)),
        ];

        Assert.Equal(
            [
                (CategoryOutcome.NameTaken, false),
                (CategoryOutcome.BadPlace, false),
                (CategoryOutcome.SlugTaken, false),
                (CategoryOutcome.NotFound, false),
                (CategoryOutcome.NotFound, false),
                (CategoryOutcome.NotEmpty, false),
                (CategoryOutcome.NotFound, false),
            ],
            changes);
    }

    [Fact]
    public async Task What_is_saved_as_it_was_leaves_every_page_as_it_is()
    {
        var (name, site) = (Some.Word("有的"), Some.Word("站名"));
        var channel = await Some.CategoryAsync(app, name);
        var onlyOne = await Some.CategoryAsync(app, parent: channel);
        await NameAsync(site);
        (CategoryOutcome, bool)[] changes =
        [
            await ChangeAsync(() => SaveAsync(channel, name)),
            await ChangeAsync(() => MoveAsync(onlyOne, isUp: true)),
            await ChangeAsync(() => MoveAsync(onlyOne, isUp: false)),
        ];

        Assert.All(changes, change => Assert.Equal((CategoryOutcome.Done, false), change));
        Assert.False(await RendersAnewAsync(() => NameAsync(site)));
    }

    private async Task<CategoryOutcome> AddAsync(string name, long? parent = null) =>
        (await app.UseAsync((AddCategory add) => add.ExecuteAsync(name, parent))).Outcome;

    private Task<CategoryOutcome> SaveAsync(long id, string name, string? slug = null) =>
        app.UseAsync((SaveCategory save) => save.ExecuteAsync(new CategoryChange(id, name, slug, null, "")));

    private Task<CategoryOutcome> MoveAsync(long id, bool isUp) =>
        app.UseAsync((MoveCategory move) => move.ExecuteAsync(id, isUp));

    private Task<CategoryOutcome> DeleteAsync(long id) =>
        app.UseAsync((DeleteCategory delete) => delete.ExecuteAsync(id));

    private Task<bool> NameAsync(string name) => app.UseAsync(async (SaveSettings site) =>
    {
        await site.ExecuteAsync(new ChosenSettings(new SiteWords(name, "標語"), ProtectedWords.None, [], []));
        return true;
    });

    /// <summary>What became of a change, and whether pages are rendered anew after it.</summary>
    private async Task<(CategoryOutcome Outcome, bool IsAnew)> ChangeAsync(Func<Task<CategoryOutcome>> change)
    {
        var outcome = CategoryOutcome.Done;
        var isAnew = await RendersAnewAsync(async () => outcome = await change());
        return (outcome, isAnew);
    }

    private async Task<bool> RendersAnewAsync(Func<Task> change)
    {
        await app.WarmAsync("/");
        var kept = app.Page("/");
        await change();
        await app.WarmAsync("/");
        return !ReferenceEquals(kept, app.Page("/"));
    }
}

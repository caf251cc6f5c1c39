using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Tests.Features.Categories;

public sealed class CategoriesAtOnceTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Of_several_categories_of_one_name_added_at_once_there_is_one()
    {
        var outcomes = await AtOnce.RunAsync(app, 8, async (AddCategory add, int _) => (await add.ExecuteAsync("同名", parentId: null)).Outcome);

        Assert.Single(outcomes, CategoryOutcome.Done);
        Assert.Equal(7, outcomes.Count(outcome => outcome == CategoryOutcome.NameTaken));
    }

    [Fact]
    public async Task Two_categories_put_below_each_other_at_once_make_no_circle()
    {
        var ids = new[] { await AddAsync("上游"), await AddAsync("下游") };
        var names = new[] { "上游", "下游" };

        for (var round = 0; round < 10; round++)
        {
            await AtOnce.RunAsync(app, 2, (SaveCategory save, int number) =>
                save.ExecuteAsync(new CategoryChange(ids[number], names[number], Slug: null, ids[1 - number], "")));

            Assert.Superset(ids.ToHashSet(), await ReachableAsync());
            await AtOnce.RunAsync(app, 2, (SaveCategory save, int number) =>
                save.ExecuteAsync(new CategoryChange(ids[number], names[number], Slug: null, ParentId: null, "")));
        }
    }

    private async Task<long> AddAsync(string name) =>
        (await AtOnce.RunAsync(app, 1, async (AddCategory add, int _) => (await add.ExecuteAsync(name, parentId: null)).Id))[0];

    private async Task<HashSet<long>> ReachableAsync() =>
        (await AtOnce.RunAsync(app, 1, async (SiteQueries site, int _) =>
            (await site.GetTreeAsync(CancellationToken.None)).All.Select(each => each.Id).ToHashSet()))[0];
}

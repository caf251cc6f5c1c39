using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class SavesAtOnceTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly StaffMember Editor = new(9_000, "編輯", StaffRole.Publisher);

    [Fact]
    public async Task Articles_that_begin_one_new_byline_at_once_are_all_saved()
    {
        var (_, category) = (await AtOnce.RunAsync(app, 1, (AddCategory add, int _) => add.ExecuteAsync("要聞", parentId: null)))[0];
        var outcomes = await AtOnce.RunAsync(app, 8, (SaveDraft save, int _) => save.ExecuteAsync(DraftIn(category), Editor));

        Assert.All(outcomes, outcome => Assert.IsType<SaveOutcome.Saved>(outcome));
    }

    [Fact]
    public async Task A_category_that_was_deleted_meanwhile_is_told_apart_from_a_failure()
    {
        var outcomes = await AtOnce.RunAsync(app, 1, (SaveDraft save, int _) => save.ExecuteAsync(DraftIn(999), Editor));

        Assert.IsType<SaveOutcome.CategoryGone>(outcomes[0]);
    }

    private static Draft DraftIn(long category) => new()
    {
        ArticleId = null,
        BasedOn = 0,
        Title = "一篇",
        Slug = "",
        Summary = "",
        Markdown = "正文",
        CategoryId = category,
        PublisherName = "新署名",
        PublishUtc = null,
        SourceName = "",
        OriginalAuthor = "",
    };
}

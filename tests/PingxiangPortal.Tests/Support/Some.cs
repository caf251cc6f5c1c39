using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Tests.Support;

/// <summary>Things with sensible defaults, made through the product's own use cases.</summary>
internal static class Some
{
    public static StaffMember Editor { get; } = new(9_000, "測試編輯", StaffRole.Publisher);

    /// <summary>A word that nothing else has.</summary>
    public static string Word(string begin) => begin + Guid.NewGuid().ToString("N")[..10];

    public static async Task<long> CategoryAsync(PortalApp app, string? name = null, long? parent = null, string? slug = null)
    {
        var called = name ?? Word("分類");
        var (outcome, id) = await app.UseAsync((AddCategory add) => add.ExecuteAsync(called, parent));
        Assert.Equal(CategoryOutcome.Done, outcome);

        if (slug is not null)
        {
            var change = new CategoryChange(id, called, slug, parent, "");
            Assert.Equal(CategoryOutcome.Done, await app.UseAsync((SaveCategory save) => save.ExecuteAsync(change)));
        }

        return id;
    }

    public static Draft Draft(long categoryId) => new()
    {
        ArticleId = null,
        BasedOn = 0,
        Title = Word("測試文章"),
        Slug = "",
        Summary = Word("一句摘要"),
        Markdown = Word("正文第一段") + "。\n\n第二段。",
        CategoryId = categoryId,
        PublisherName = "編輯部",
        PublishUtc = null,
        SourceKind = SourceKind.Original,
        AiUse = AiUse.None,
        Change = CorrectionKind.Update, // asked for once readers have seen it
    };

    /// <summary>An article in any state, in a category of its own unless a draft says otherwise.</summary>
    public static async Task<Draft> ArticleAsync(PortalApp app, DeskState state = DeskState.Published, Draft? draft = null)
    {
        var text = draft ?? Draft(await CategoryAsync(app));
        var timed = state == DeskState.Scheduled ? text with { PublishUtc = app.Clock.UtcNow.AddDays(3) } : text;
        var id = state switch
        {
            DeskState.Draft => await SaveAsync(app, timed),
            DeskState.Pending => await SubmitAsync(app, timed),
            _ => await PublishAsync(app, timed),
        };

        var moved = state switch
        {
            DeskState.Withdrawn => await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(id, "", Editor)),
            DeskState.Trashed => await app.UseAsync((TrashArticle trash) => trash.ExecuteAsync(id, Editor)),
            _ => true,
        };
        Assert.True(moved);
        return timed with { ArticleId = id, BasedOn = timed.BasedOn + 1 };
    }

    public static async Task<long> SaveAsync(PortalApp app, Draft draft, StaffMember? member = null)
    {
        var outcome = await app.UseAsync((SaveDraft save) => save.ExecuteAsync(draft, member ?? Editor));
        return Assert.IsType<SaveOutcome.Saved>(outcome).ArticleId;
    }

    public static async Task<long> SubmitAsync(PortalApp app, Draft draft)
    {
        var outcome = await app.UseAsync((SubmitArticle submit) => submit.ExecuteAsync(draft, Editor));
        return Assert.IsType<SaveOutcome.Submitted>(outcome).ArticleId;
    }

    /// <summary>A text without a summary comes in as an import does: the gate before publishing would refuse it.</summary>
    public static async Task<long> PublishAsync(PortalApp app, Draft draft)
    {
        if (draft.Summary.Length == 0)
        {
            return await ImportAsync(app, draft);
        }

        var outcome = await app.UseAsync((PublishArticle publish) => publish.ExecuteAsync(draft, Editor));
        return Assert.IsType<SaveOutcome.Published>(outcome).ArticleId;
    }

    private static async Task<long> ImportAsync(PortalApp app, Draft draft)
    {
        var saving = new Saving(draft, new RenderedBody(draft.Markdown, RenderedText.Of(draft.Markdown), Pictures: ""), Editor, app.Clock.UtcNow);
        var change = await app.WriteAsync(async db =>
        {
            var (article, revision, refusal) = await DraftStore.ApplyAsync(db, db.Articles, saving);
            Assert.Null(refusal);
            var before = ArticlePlace.Of(article);
            article.Publish(revision, saving.Rendered, saving.Edit);
            await db.SaveChangesAsync();
            var left = await KeptRelated.MakeAsync(db, article, revision.PickedRelated);
            return new ArticleChange(article.Id, before, ArticlePlace.Of(article)) { NoLongerBeside = left };
        });
        await app.UseAsync(async (ArticleChanged changed) =>
        {
            await changed.RaiseAsync(change);
            return true;
        });
        return change.ArticleId;
    }
}

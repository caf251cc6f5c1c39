using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Import;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Import;

/// <summary>Makes an article of a seed document, with all that belongs to it, or nothing.</summary>
internal sealed class ImportSeed(Writer writer, SiteClock clock)
{
    private const string ImportName = "匯入程式";
    private const string DefaultPublisher = "編輯部";

    /// <summary>Problems only; the document is in the store when there is none.</summary>
    public async Task<IReadOnlyList<SeedProblem>> ExecuteAsync(ImportStep step)
    {
        var rendered = RenderedText.Of(step.Document.Markdown);
        var edit = new Edit(AccountId: null, ImportName, clock.UtcNow);

        try
        {
            await writer.WriteAsync(db => WriteAsync(db, step, rendered, edit));
            return [];
        }
        catch (DbUpdateException refused)
        {
            return [new SeedProblem(step.FileName, null, "資料庫沒有接受這份文件：" + refused.GetBaseException().Message)];
        }
    }

    private static async Task<long> WriteAsync(PortalDb db, ImportStep step, RenderedText rendered, Edit edit)
    {
        var document = step.Document;
        var text = await TextOfAsync(db, document);
        var article = step.ArticleId is { } id ? await db.Articles.SingleAsync(each => each.Id == id) : null;

        if (article is null)
        {
            article = new Article(text, rendered, edit);
            db.Articles.Add(article);
            article.Publish(article.Revisions[0], rendered, edit);
        }
        else
        {
            article.Publish(article.Save(text, rendered, edit), rendered, edit);
        }

        article.KeepImportedCounts(document.Views, document.Comments);
        await db.SaveChangesAsync();
        await KeptRelated.MakeAsync(db, article, []);
        await RememberAsync(db, step, article, edit.AtUtc);
        await SiteNames.KeepAsync(db, document);
        await db.SaveChangesAsync();
        return article.Id;
    }

    private static async Task<ArticleText> TextOfAsync(PortalDb db, SeedDocument document) => new()
    {
        Title = document.Title,
        Summary = document.Summary ?? "",
        Markdown = document.Markdown,
        CategoryId = await SeedCategories.FindOrAddAsync(db, document.CategoryPath),
        PublisherId = (await Bylines.FindOrAddAsync(db, document.Publisher ?? DefaultPublisher)).Id,
        PublishUtc = document.PublishedUtc,
        SourceName = document.From ?? "",
        OriginalAuthor = document.OriginalAuthor ?? "",
        Tags = document.Tags,
    };

    private static async Task RememberAsync(PortalDb db, ImportStep step, Article article, DateTime nowUtc)
    {
        var seed = await db.ImportedSeeds.FindAsync(step.FileName);

        if (seed is null)
        {
            seed = new ImportedSeed(step.FileName);
            db.ImportedSeeds.Add(seed);
        }

        seed.Keep(step.Document.Fingerprint, article.Id, article.Version, nowUtc);
    }
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Import;
using PingxiangPortal.Core.Publishers;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Import;

/// <summary>Makes an article of a seed document, with all that belongs to it, or nothing.</summary>
internal sealed class ImportSeed(PortalDb db, SiteClock clock)
{
    private const string ImportName = "匯入程式";
    private const string DefaultPublisher = "編輯部";

    /// <summary>Problems only; the document is in the store when there is none.</summary>
    public async Task<IReadOnlyList<SeedProblem>> ExecuteAsync(ImportStep step)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
            await WriteAsync(step);
            await transaction.CommitAsync(CancellationToken.None);
            return [];
        }
        catch (DbUpdateException refused)
        {
            return [new SeedProblem(step.FileName, null, "資料庫沒有接受這份文件：" + refused.GetBaseException().Message)];
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task WriteAsync(ImportStep step)
    {
        var document = step.Document;
        var edit = new Edit(AccountId: null, ImportName, clock.UtcNow);
        var rendered = RenderedText.Of(document.Markdown);
        var text = await TextOfAsync(document);
        var article = step.ArticleId is { } id ? await db.Articles.SingleAsync(each => each.Id == id) : null;

        if (article is null)
        {
            article = new Article(text, rendered, edit);
            db.Articles.Add(article);
        }
        else
        {
            article.Save(text, rendered, edit);
        }

        article.Publish(text, rendered, edit.AtUtc);
        article.KeepImportedCounts(document.Views, document.Comments);
        await db.SaveChangesAsync();
        await RememberAsync(step, article);
        await SiteNames.KeepAsync(db, document);
        await db.SaveChangesAsync();
    }

    private async Task<ArticleText> TextOfAsync(SeedDocument document) => new()
    {
        Title = document.Title,
        Summary = document.Summary ?? "",
        Markdown = document.Markdown,
        CategoryId = await SeedCategories.FindOrAddAsync(db, document.CategoryPath),
        PublisherId = (await PublisherAsync(document.Publisher ?? DefaultPublisher)).Id,
        PublishUtc = document.PublishedUtc,
        SourceName = document.From ?? "",
        OriginalAuthor = document.OriginalAuthor ?? "",
    };

    private async Task<Publisher> PublisherAsync(string name)
    {
        if (await db.Publishers.SingleOrDefaultAsync(publisher => publisher.Name == name) is { } known)
        {
            return known;
        }

        var publisher = new Publisher(name);
        db.Publishers.Add(publisher);
        await db.SaveChangesAsync();
        return publisher;
    }

    private async Task RememberAsync(ImportStep step, Article article)
    {
        var seed = await db.ImportedSeeds.FindAsync(step.FileName);

        if (seed is null)
        {
            seed = new ImportedSeed(step.FileName);
            db.ImportedSeeds.Add(seed);
        }

        seed.Keep(step.Document.Fingerprint, article.Id, article.Version, clock.UtcNow);
    }
}

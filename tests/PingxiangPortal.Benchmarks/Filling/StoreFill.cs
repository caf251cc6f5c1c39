using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Benchmarks.Commands;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Publishers;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>
/// Fills a store, a chunk of articles with all that belongs to them in one transaction. Interrupted and started again,
/// it goes on behind the last article that is there.
/// </summary>
internal sealed class StoreFill(StorePlace place, Amount amount)
{
    private const int ChunkOfArticles = 5_000;
    private const string Mark = "made-up-news";
    private const string Zone = "Asia/Shanghai"; // the portal's own default

    private readonly string begun = $"{amount.Articles} articles, {amount.Reactions} reactions, begun";
    private readonly string finished = $"{amount.Articles} articles, {amount.Reactions} reactions, finished";

    /// <exception cref="UsageMistake">The store holds another amount.</exception>
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        await using var db = await place.OpenAsync(cancel);
        await Migrations.ApplyAsync(db, cancel);
        var mark = await db.Settings.AsNoTracking().SingleOrDefaultAsync(each => each.Name == Mark, cancel);

        if (mark?.Value == finished)
        {
            return;
        }

        if (mark is not null && mark.Value != begun)
        {
            throw new UsageMistake($"The store holds something else: {mark.Value}. Remove it, or ask for the same.");
        }

        IBulkWriter writer = place.Engine == DatabaseEngine.Postgres
            ? await PostgresBulkWriter.OpenAsync(db, cancel)
            : await SqliteBulkWriter.OpenAsync(db, cancel);

        if (mark is null)
        {
            await writer.WriteAsync(Frame(db), cancel);
        }

        await WriteArticlesAsync(db, writer, cancel);
        await KeptData.RebuildAsync(db, new LocalDays(TimeZoneInfo.FindSystemTimeZoneById(Zone)), cancel);
        var progress = new FillProgress("searchable", amount.Articles);
        await SearchRebuild.RunAsync(db, done => progress.Report(done), cancel);
        await writer.SettleAsync(cancel);
        await db.Settings.Where(each => each.Name == Mark)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.Value, finished), cancel);
    }

    private IReadOnlyList<BulkRows> Frame(PortalDb db) =>
    [
        new BulkTable<Setting>(db).Rows([(new Setting(Mark, begun), [])]),
        new BulkTable<Category>(db, nameof(Category.Id)).Rows(MadeUpFrame.Categories().Select(each => (each.Category, Given(each.Id)))),
        new BulkTable<Publisher>(db, nameof(Publisher.Id)).Rows(MadeUpFrame.Publishers().Select(each => (each.Publisher, Given(each.Id)))),
    ];

    private async Task WriteArticlesAsync(PortalDb db, IBulkWriter writer, CancellationToken cancel)
    {
        var news = new MadeUpNews(amount.Articles);
        var reactions = new MadeUpReactions(news, amount);
        var articles = new BulkTable<Article>(db, nameof(Article.Id), nameof(Article.Html));
        var revisions = new BulkTable<ArticleRevision>(db, nameof(ArticleRevision.Id), nameof(ArticleRevision.ArticleId));
        var clicks = new BulkTable<Reaction>(db);
        var progress = new FillProgress("articles", amount.Articles);
        var done = await db.Articles.MaxAsync(article => (long?)article.Id, cancel) ?? 0;

        while (done < amount.Articles)
        {
            var count = (int)Math.Min(ChunkOfArticles, amount.Articles - done);
            var chunk = Enumerable.Range(1, count).Select(at => news.Article(done + at)).ToList();
            await writer.WriteAsync(
                [
                    articles.Rows(chunk.Select(each => (each.Article, Given(each.Id, each.Html)))),
                    revisions.Rows(chunk.Select(each => (each.Article.Revisions[0], Given(each.Id, each.Id)))),
                    clicks.Rows(chunk.SelectMany(each => reactions.Of(each.Id)).Select(each => (each, Given()))),
                ],
                cancel);
            done += count;
            progress.Report(done);
        }
    }

    private static object?[] Given(params object?[] values) => values;
}

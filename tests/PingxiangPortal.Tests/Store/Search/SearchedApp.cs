using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Search;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Tests.Store.Search;

/// <summary>Writes articles and looks for them.</summary>
internal static class SearchedApp
{
    /// <summary>Publishes a text and says it by its title in later answers.</summary>
    public static async Task<Draft> PublishAsync(this PortalApp app, string title, string body = "", string summary = "", long? category = null, DateTime? publishUtc = null) =>
        await Some.ArticleAsync(app, draft: Some.Draft(category ?? await Some.CategoryAsync(app)) with
        {
            Title = title,
            Markdown = body.Length > 0 ? body : "。",
            Summary = summary,
            PublishUtc = publishUtc,
        });

    public static SearchQuestion Question(this PortalApp app, string query) =>
        new() { Query = SearchQuery.Parse(query), NowUtc = app.Clock.UtcNow };

    public static Task<SearchAnswer> AnswerAsync(this PortalApp app, SearchQuestion question) =>
        app.UseAsync((PortalDb db) => db.Search.FindAsync(question, CancellationToken.None));

    /// <summary>The titles of what is found, in order, parted by spaces.</summary>
    public static Task<string> FindAsync(this PortalApp app, string query) => app.FindAsync(app.Question(query));

    public static async Task<string> FindAsync(this PortalApp app, SearchQuestion question) =>
        await app.TitlesAsync((await app.AnswerAsync(question)).ArticleIds);

    public static async Task<string> TitlesAsync(this PortalApp app, IReadOnlyList<long> ids)
    {
        var titles = await app.UseAsync((PortalDb db) => db.Articles.Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, article => article.Title));
        return string.Join(' ', ids.Select(id => titles[id]));
    }

    /// <summary>Publishes many short texts in one write; their numbers begin at 1, their titles are their places.</summary>
    public static Task<int> FillAsync(this PortalApp app, long category, int count, Func<int, string> body, Func<int, DateTime>? publishedUtc = null) =>
        app.WriteAsync(async db =>
        {
            var publisher = await Bylines.FindOrAddAsync(db, "編輯部");

            for (var at = 0; at < count; at++)
            {
                var text = new ArticleText { Title = $"{at}", Markdown = body(at), CategoryId = category, PublisherId = publisher.Id, PublishUtc = publishedUtc?.Invoke(at) };
                var rendered = RenderedText.Of(text.Markdown);
                var edit = new Edit(null, "測試", app.Clock.UtcNow);
                var article = new Article(text, rendered, edit);
                article.Publish(article.Revisions[0], rendered, edit);
                db.Articles.Add(article);
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }

            return count;
        });

    /// <summary>Leaves the store as an older version or an interruption would.</summary>
    public static Task<int> ForgetIndexAsync(this PortalApp app) => app.WriteAsync(async db =>
    {
        foreach (var id in await db.Articles.Select(article => article.Id).ToListAsync())
        {
            await db.Search.RemoveAsync(id);
        }

        return await db.Settings.Where(setting => setting.Name == Setting.SearchIndex).ExecuteDeleteAsync();
    });
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Moves one article to another state.</summary>
internal sealed class StateChange(Writer writer, ArticleChanged changed)
{
    /// <summary>False when the query finds no article, and when someone else keeps it locked.</summary>
    public async Task<bool> ApplyAsync(Func<PortalDb, IQueryable<Article>> query, Action<Article> change, Edit edit)
    {
        if (await writer.WriteAsync(db => ChangeAsync(db, query(db), change, edit)) is not { } done)
        {
            return false;
        }

        await changed.RaiseAsync(done);
        return true;
    }

    private static async Task<ArticleChange?> ChangeAsync(PortalDb db, IQueryable<Article> query, Action<Article> change, Edit edit)
    {
        if (await query.SingleOrDefaultAsync() is not { } article || await Locks.FindStoppingAsync(db, article.Id, edit) is not null)
        {
            return null;
        }

        var before = ArticlePlace.Of(article);
        change(article);
        await db.SaveChangesAsync();
        return new ArticleChange(article.Id, before, ArticlePlace.Of(article));
    }
}

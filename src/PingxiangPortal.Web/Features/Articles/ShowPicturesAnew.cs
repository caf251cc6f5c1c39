using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Brings to readers what is said about pictures now: published articles that show a changed one are rendered anew.</summary>
internal sealed class ShowPicturesAnew(Writer writer, PortalDb reading, Generations generations)
{
    /// <summary>In one write, so that nobody waits long behind it.</summary>
    private const int ArticlesAWrite = 10;

    private const int WritesAtOnce = 10;

    /// <summary>Goes over a hundred articles at most: all that show a usual picture, and some of those with the site's own mark.</summary>
    /// <returns>False when articles are left.</returns>
    public async Task<bool> ExecuteAsync(CancellationToken cancel)
    {
        for (var write = 0; write < WritesAtOnce; write++)
        {
            if (await ChangedPictures.FindNextAsync(reading, cancel) is not { } picture)
            {
                return true;
            }

            await ShowAsync(picture, cancel);
        }

        return false;
    }

    private async Task ShowAsync(ChangedPicture picture, CancellationToken cancel)
    {
        var key = await reading.Images.Where(image => image.Id == picture.ImageId).Select(image => image.Key).SingleOrDefaultAsync(cancel);
        var shown = key is null ? [] : await reading.PublishedShowing(picture.ImageId, key)
            .Where(article => article.Id > picture.AfterArticle && article.Html.Contains(key)) // a cover is no part of the text
            .OrderBy(article => article.Id)
            .Take(ArticlesAWrite)
            .Select(article => new
            {
                article.Id,
                Number = article.ShownRevision,
                Markdown = reading.Revisions.Where(revision => revision.ArticleId == article.Id && revision.Number == article.ShownRevision).Select(revision => revision.Markdown).Single(),
            })
            .ToListAsync(cancel);
        var bodies = new List<ShownBody>();

        foreach (var article in shown)
        {
            bodies.Add(new ShownBody(article.Id, article.Number, await RenderedBody.OfAsync(reading, article.Markdown, cancel)));
        }

        long? until = bodies.Count < ArticlesAWrite ? null : bodies[^1].ArticleId;

        foreach (var article in await writer.WriteAsync(db => WriteAsync(db, picture, until, bodies)))
        {
            // No list shows a body.
            generations.Raise(PageTags.Article(article));
            generations.Raise(PageTags.Feeds);
        }
    }

    /// <returns>The articles that look otherwise now.</returns>
    private static async Task<IReadOnlyList<long>> WriteAsync(PortalDb db, ChangedPicture picture, long? until, IReadOnlyList<ShownBody> bodies)
    {
        if (!await ChangedPictures.MoveAsync(db, picture, until))
        {
            return [];
        }

        var changed = new List<long>();

        foreach (var (id, number, body) in bodies)
        {
            // Whoever published another revision meanwhile has rendered that with what is said now.
            if (await db.Articles.SingleOrDefaultAsync(each => each.Id == id && each.State == ArticleState.Published && each.ShownRevision == number) is { } article
                && article.Html != body.Text.Html.Value
                && await body.IsFreshAsync(db))
            {
                article.ShowAnew(body.Text);
                changed.Add(id);
            }
        }

        await db.SaveChangesAsync();
        return changed;
    }

    private sealed record ShownBody(long ArticleId, int Revision, RenderedBody Body);
}

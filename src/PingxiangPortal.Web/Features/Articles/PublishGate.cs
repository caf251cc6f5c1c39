using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Everything that still stops a revision from being published; the same for publishing, scheduling and submitting.</summary>
internal static class PublishGate
{
    public static Task<IReadOnlyList<Missing>> CheckAsync(
        PortalDb db,
        Article article,
        ArticleRevision revision,
        DateTime nowUtc,
        CancellationToken cancel = default) => CheckAsync(db, article, revision.ToText(), nowUtc, cancel);

    /// <summary>The same of a text that isn't saved, perhaps of no article yet.</summary>
    public static async Task<IReadOnlyList<Missing>> CheckAsync(PortalDb db, Article? article, ArticleText text, DateTime nowUtc, CancellationToken cancel)
    {
        var (pictures, gone) = await PictureFacts.FindShownAsync(db, text, cancel);
        return PublishCheck.Of(new PublishCandidate(text)
        {
            IsChange = article?.WasSeen(nowUtc) == true,
            IsAhead = text.PublishUtc > nowUtc,
            Pictures = pictures,
            PicturesGone = gone,
            BlockedWords = await FindBlockedWordsAsync(db, text, cancel),
            OpenRemarks = article is null ? 0 : await db.Remarks.CountAsync(remark => remark.ArticleId == article.Id && remark.SettledUtc == null, cancel),
        });
    }

    private static async Task<IReadOnlyList<string>> FindBlockedWordsAsync(PortalDb db, ArticleText text, CancellationToken cancel)
    {
        var stored = await db.Settings.Where(setting => setting.Name == Setting.BlockedWords).Select(setting => setting.Value).SingleOrDefaultAsync(cancel);
        return stored is { Length: > 0 } ? new BlockedWords(stored.Split('\n')).In(text) : [];
    }
}

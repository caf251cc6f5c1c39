using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Everything that still stops a revision from being published; the same for publishing, scheduling and submitting.</summary>
internal static class PublishGate
{
    public static async Task<IReadOnlyList<Missing>> CheckAsync(
        PortalDb db,
        Article article,
        ArticleRevision revision,
        DateTime nowUtc,
        CancellationToken cancel = default)
    {
        var text = revision.ToText();
        var (pictures, gone) = await PictureFacts.FindShownAsync(db, text, cancel);
        return PublishCheck.Of(new PublishCandidate(text)
        {
            IsChange = article.WasSeen(nowUtc),
            Pictures = pictures,
            PicturesGone = gone,
            BlockedWords = await FindBlockedWordsAsync(db, text, cancel),
            OpenRemarks = await db.Remarks.CountAsync(remark => remark.ArticleId == article.Id && remark.SettledUtc == null, cancel),
        });
    }

    private static async Task<IReadOnlyList<string>> FindBlockedWordsAsync(PortalDb db, ArticleText text, CancellationToken cancel)
    {
        var stored = await db.Settings.Where(setting => setting.Name == Setting.BlockedWords).Select(setting => setting.Value).SingleOrDefaultAsync(cancel);
        return stored is { Length: > 0 } ? new BlockedWords(stored.Split('\n')).In(text) : [];
    }
}

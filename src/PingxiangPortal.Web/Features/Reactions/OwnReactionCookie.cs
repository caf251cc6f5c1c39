using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>
/// Remembers which button shows as pressed: one of five words, for one article's address. It proves nothing and
/// counts nothing; the signed reader's cookie and the store do.
/// </summary>
internal sealed class OwnReactionCookie(SiteAddress site)
{
    public void Set(HttpResponse response, long articleId, ReactionKind? kind)
    {
        var options = site.Cookie(Links.Article(articleId));

        if (kind is { } chosen)
        {
            response.Cookies.Append(OwnReaction.Cookie, chosen.Name(), options);
        }
        else
        {
            response.Cookies.Delete(OwnReaction.Cookie, options);
        }
    }
}

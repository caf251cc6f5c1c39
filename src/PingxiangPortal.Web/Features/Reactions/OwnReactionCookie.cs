using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>
/// Remembers which button shows as pressed: one of five words, for one article's addresses in both scripts. It proves
/// nothing and counts nothing; the signed reader's cookie and the store do.
/// </summary>
internal sealed class OwnReactionCookie(SiteAddress site, ScriptAddresses addresses)
{
    public void Set(HttpResponse response, long articleId, ReactionKind? kind)
    {
        foreach (var script in Enum.GetValues<Script>())
        {
            Set(response, kind, site.Cookie(addresses.PrefixOf(script) + Links.Article(articleId)));
        }
    }

    private static void Set(HttpResponse response, ReactionKind? kind, CookieOptions options)
    {
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

using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>
/// Remembers which button shows as pressed: one of five words, for one article's address. It proves nothing and
/// counts nothing; the signed reader's cookie and the store do.
/// </summary>
internal sealed class OwnReactionCookie(SiteAddress site)
{
    private const string Name = "mine";

    /// <summary>The reader's own reaction as the page shows it; an unknown word counts as none.</summary>
    public static ReactionKind? Find(HttpRequest request)
    {
        _ = ReactionKinds.TryParse(request.Cookies[Name], out var kind);
        return kind;
    }

    public void Set(HttpResponse response, long articleId, ReactionKind? kind)
    {
        var options = site.Cookie(Links.Article(articleId));

        if (kind is { } chosen)
        {
            response.Cookies.Append(Name, chosen.Name(), options);
        }
        else
        {
            response.Cookies.Delete(Name, options);
        }
    }
}

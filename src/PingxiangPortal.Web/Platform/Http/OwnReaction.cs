using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>The display cookie that says which button of an article a reader pressed: one of five words, or none.</summary>
internal static class OwnReaction
{
    public const string Cookie = "mine";

    /// <summary>The reader's own reaction as the page shows it; an unknown word counts as none.</summary>
    public static ReactionKind? Find(HttpRequest request)
    {
        _ = ReactionKinds.TryParse(CookieHeader.Find(request.Headers.Cookie, Cookie), out var kind);
        return kind;
    }
}

using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>
/// All that a shared page may depend on: its script, its address with the one query word that counts, and the reader's
/// choices, each from a closed set. Anything else that a request carries has no say.
/// </summary>
internal readonly record struct PageKey(Script Script, string Path, string Query, Preferences Look, ReactionKind? Own)
{
    private const int MostDigits = 6;

    /// <summary>Null for a request that must be answered by itself: it writes, its query is damaged, or names no page.</summary>
    public static PageKey? Of(HttpRequest request, Script script, CachedPage page)
    {
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            return null;
        }

        if (!TryReadQuery(request, page, out var query))
        {
            return null;
        }

        var path = request.Path.Value ?? "";
        return request.Headers.Cookie.Count == 0 || page == CachedPage.Feed
            ? new PageKey(script, path, query, Preferences.Default, null)
            : new PageKey(script, path, query, Preferences.Of(request), page == CachedPage.Article ? OwnReaction.Find(request) : null);
    }

    /// <summary>Takes from a request what has no say, so that the page can't show it.</summary>
    public void ApplyTo(HttpRequest request)
    {
        request.QueryString = new QueryString(Query);
        request.Headers.Cookie = Own is { } own
            ? $"{Look.ToCookies()}; {OwnReaction.Cookie}={own.Name()}"
            : Look.ToCookies();
    }

    /// <summary>Only the page's number counts; other words are left out, damaged ones are for the pipeline to refuse.</summary>
    private static bool TryReadQuery(HttpRequest request, CachedPage page, out string known)
    {
        known = "";

        if (!request.QueryString.HasValue)
        {
            return true;
        }

        if (!BadInput.IsText(request.QueryString.Value!)) // it has one
        {
            return false;
        }

        if (!page.IsPaged() || request.Query["page"] is not { Count: > 0 } numbers)
        {
            return true;
        }

        known = numbers == "1" ? "" : $"?page={numbers}";
        return IsNumber(numbers.ToString());
    }

    private static bool IsNumber(string text) =>
        text.Length is > 0 and <= MostDigits && text[0] != '0' && text.All(char.IsAsciiDigit);
}

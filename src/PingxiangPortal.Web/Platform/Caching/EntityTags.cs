using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>Tells whether a client has what it asks for.</summary>
internal static class EntityTags
{
    /// <summary>True when If-None-Match names the tag; a weak one counts, as RFC 9110 (13.1.2) says.</summary>
    public static bool Match(StringValues ifNoneMatch, string tag)
    {
        if (ifNoneMatch.Count == 0)
        {
            return false;
        }

        if (ifNoneMatch.Count == 1 && ifNoneMatch[0] == tag)
        {
            return true;
        }

        var own = EntityTagHeaderValue.Parse(tag);
        return EntityTagHeaderValue.TryParseList(ifNoneMatch, out var named)
            && named.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(own, useStrongComparison: false));
    }
}

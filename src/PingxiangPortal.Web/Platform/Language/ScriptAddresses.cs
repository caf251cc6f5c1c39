using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Platform.Language;

/// <summary>
/// Where each script has its addresses: one at the root, the other behind its name. The name is taken off before
/// anything else looks at the address, so that one route serves both.
/// </summary>
/// <param name="root">The script of the addresses without a name in front.</param>
internal sealed class ScriptAddresses(Script root)
{
    private readonly PathString rootName = "/" + Name(root);
    private readonly PathString otherName = "/" + Name(Besides(root));

    public Script Root => root;

    /// <summary>The script that isn't this one.</summary>
    public static Script Besides(Script script) => script == Script.Hant ? Script.Hans : Script.Hant;

    /// <summary>What stands in front of a local address to read it in this script; empty at the root.</summary>
    public string PrefixOf(Script script) => script == root ? "" : otherName.Value!; // set above

    /// <summary>The script in which a request asks to read, by its address alone.</summary>
    public Script Of(HttpContext context) => IsPrefixed(context) ? Besides(root) : root;

    /// <summary>True when a script's name was taken off the address.</summary>
    public static bool IsPrefixed(HttpContext context) => context.Features.Get<Prefixed>() is not null;

    /// <summary>Takes the name off; one address has one spelling, the others lead to it.</summary>
    public Task TakeOffAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;

        if (request.Path.StartsWithSegments(otherName, StringComparison.OrdinalIgnoreCase, out var written, out var rest))
        {
            if (IsRead(request) && (!rest.HasValue || written.Value != otherName.Value))
            {
                return Lead(context, otherName + OrRoot(rest), next);
            }

            context.Features.Set(Prefixed.Mark);
            request.Path = OrRoot(rest);
        }
        else if (IsRead(request) && request.Path.StartsWithSegments(rootName, StringComparison.OrdinalIgnoreCase, out rest))
        {
            return Lead(context, OrRoot(rest), next);
        }

        return next(context);
    }

    private static string Name(Script script) => script == Script.Hant ? "hant" : "hans";

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static PathString OrRoot(PathString rest) => rest.HasValue ? rest : "/";

    private static Task Lead(HttpContext context, PathString path, RequestDelegate next)
    {
        var target = path.ToUriComponent() + context.Request.QueryString;

        // What looks like another site's address is left as it is, and not found.
        if (!LocalPath.IsSafe(target))
        {
            return next(context);
        }

        SecurityHeaders.SetAll(context.Response.Headers);
        context.Response.Redirect(target, permanent: true);
        return Task.CompletedTask;
    }

    /// <summary>Marks a request whose address had a script's name in front.</summary>
    private sealed class Prefixed
    {
        public static Prefixed Mark { get; } = new();
    }
}

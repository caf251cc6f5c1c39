namespace PingxiangPortal.Web.Platform.Language;

/// <summary>
/// Marks what readers may ask for in either script. Everything else, the desk, files and machines' addresses, has one
/// address: a script's name in front of it leads nowhere.
/// </summary>
internal sealed class InBothScripts
{
    public static InBothScripts Metadata { get; } = new();

    /// <summary>Behind routing, which knows what was asked for.</summary>
    public static Task RefuseOthers(HttpContext context, RequestDelegate next)
    {
        if (ScriptAddresses.IsPrefixed(context)
            && context.GetEndpoint() is RouteEndpoint endpoint
            && endpoint.Metadata.GetMetadata<InBothScripts>() is null)
        {
            context.SetEndpoint(null);
        }

        return next(context);
    }
}

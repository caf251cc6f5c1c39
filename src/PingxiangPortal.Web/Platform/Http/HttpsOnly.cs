namespace PingxiangPortal.Web.Platform.Http;

/// <summary>Sends plain HTTP to the https address, which is the only one it can name; keeps method and body (308).</summary>
internal static class HttpsOnly
{
    public static Task Redirect(HttpContext context, RequestDelegate next)
    {
        if (context.Request.IsHttps)
        {
            return next(context);
        }

        var site = context.RequestServices.GetRequiredService<SiteAddress>();
        var origin = site.BaseUrl.GetLeftPart(UriPartial.Authority);

        SecurityHeaders.SetAll(context.Response.Headers);

        // Joined as text: a path that begins with // would make a Uri of another host.
        context.Response.Redirect(
            origin + context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent(),
            permanent: true,
            preserveMethod: true);
        return Task.CompletedTask;
    }
}

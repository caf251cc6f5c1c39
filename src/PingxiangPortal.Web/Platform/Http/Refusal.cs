using Microsoft.AspNetCore.Diagnostics;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>Knows when a request is run again for the page that says what went wrong.</summary>
internal static class Refusal
{
    /// <summary>True then: whoever refused the request must let the page pass, or the answer stays empty.</summary>
    public static bool IsBeingShown(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.Features.Get<IExceptionHandlerFeature>() is not null;
}

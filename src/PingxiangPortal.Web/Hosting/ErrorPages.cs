using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Hosting;

/// <summary>How a failure becomes a page in the site's look: the same path is run again for every status without a body.</summary>
internal static class ErrorPages
{
    public const string Path = "/error/{0}";

    /// <summary>
    /// What the client sent wrong keeps its own status; everything else is ours. New for each portal: the framework
    /// keeps the pipeline of the first one in it.
    /// </summary>
    public static ExceptionHandlerOptions Failures() => new()
    {
        ExceptionHandlingPath = "/error/500",
        AllowStatusCode404Response = true,
        StatusCodeSelector = failure => failure switch
        {
            BadHttpRequestException refused => refused.StatusCode,
            StoreBusyException => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        },
    };
}

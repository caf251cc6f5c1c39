using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Errors;

/// <summary>
/// Every refusal and failure in the site's look. It is run again in place of the request that went wrong, whatever
/// its method, so it needs no token; asked for directly, it is a page that doesn't exist.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed partial class ErrorModel(ILogger<ErrorModel> log) : ReaderPage
{
    public int Status { get; private set; }

    /// <summary>Also when the method has no handler here.</summary>
    public override PageHead Head => new(ErrorWords.Of(Status, Reading).Title) { IsIndexed = false };

    public override bool AsksStore => Status < StatusCodes.Status500InternalServerError;

    /// <summary>A short random text that the log has too; it says nothing by itself.</summary>
    public string Reference { get; private set; } = "";

    public int? RetryAfterSeconds { get; private set; }

    /// <summary>The article or the form that the refused click came from, or null.</summary>
    public string? BackUrl => BackTo(FailedPath) is { } local ? Reading.To(local) : null;

    private string? FailedPath { get; set; }

    public override void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;

        var failure = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;

        Status = failed is null ? StatusCodes.Status404NotFound : Response.StatusCode;
        Response.StatusCode = Status;
        Response.Headers.CacheControl = "private, no-store";

        if (failure is StoreBusyException)
        {
            Response.Headers.RetryAfter = StoreBusyException.SecondsUntilFree;
        }

        Reference = RandomNumberGenerator.GetHexString(8);
        RetryAfterSeconds = int.TryParse(Response.Headers.RetryAfter, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
        FailedPath = failed;

        if (failure is not null && !AsksStore)
        {
            LogFailure(failure, Reference, Request.Method, failed);
        }
    }

    public IActionResult OnGet() => Answer();

    public IActionResult OnPost() => Answer();

    /// <summary>Without a handler the framework would answer 200 to this method, whatever was refused.</summary>
    public IActionResult OnOptions() => Answer();

    private IActionResult Answer() =>
        Request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType == "application/json")
            ? new JsonResult(new { status = Status, message = Head.Title }) { StatusCode = Status }
            : Page();

    /// <summary>A refused reaction goes back to its article.</summary>
    private static string? BackTo(string? failed)
    {
        const string Reactions = "/reactions";
        return failed is not null && failed.EndsWith(Reactions, StringComparison.Ordinal) && LocalPath.IsSafe(failed)
            ? failed[..^Reactions.Length] + "#reactions"
            : null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Failure {Reference} of {Method} {Path}")]
    private partial void LogFailure(Exception failure, string reference, string method, string? path);
}

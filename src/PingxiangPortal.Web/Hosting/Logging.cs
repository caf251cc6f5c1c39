using System.Globalization;
using Serilog;
using Serilog.Events;

namespace PingxiangPortal.Web.Hosting;

/// <summary>
/// Serilog: warnings to the console, everything to rolling files. Never logged: what readers or staff type, query
/// strings, cookies, addresses. That is why the framework's own request lines are off.
/// </summary>
internal static class Logging
{
    private const long FileBytes = 20 * 1024 * 1024;
    private const int Files = 10;
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {SourceContext} {Message:lj}{NewLine}{Exception}";

    public static void Configure(WebApplicationBuilder builder, DataFolder folder)
    {
        builder.Services.AddSerilog(logger => logger
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // Says at every page with a form that no-store was set, which is meant.
            .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Error)
            // Says at every save that routing had already applied the limit, before the form was read.
            .MinimumLevel.Override("Microsoft.AspNetCore.Mvc.Filters.RequestSizeLimitFilter", LogEventLevel.Error)
            // Says only that the key ring isn't encrypted at rest; the folder is closed instead, and the README says so.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // Switched off, the host makes no scope and no activity for each request; failures are logged by the page for them.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            // A start that fails ends with one sentence of ours instead of the host's stack trace.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .WriteTo.Console(LogEventLevel.Warning, Line, CultureInfo.InvariantCulture)
            .WriteTo.File(
                Path.Combine(folder.Logs.FullName, "portal-.log"),
                LogEventLevel.Information,
                Line,
                CultureInfo.InvariantCulture,
                FileBytes,
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                retainedFileCountLimit: Files,
                shared: true),
            // Each portal keeps its own logger, however many share a process.
            preserveStaticLogger: true);
    }
}

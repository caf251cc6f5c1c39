using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using PingxiangPortal.Benchmarks.Measuring;

namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>The yardstick: an empty Kestrel that answers every address with the same bytes. <c>run</c> starts it by itself.</summary>
internal static class ReferenceCommand
{
    public static BenchmarkCommand Command { get; } = new("reference --bodies DIR [--port 5090]", RunAsync);

    private static async Task<int> RunAsync(Options options)
    {
        var bodies = PageBytes.Load(options.Text("bodies") ?? throw new UsageMistake("Which --bodies?"));
        var port = options.Number("port", 5090);
        options.RefuseOthers();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://localhost:{port}");
        await using var app = builder.Build();
        app.Run(context =>
        {
            var (coding, bytes) = bodies.For(context.Request.Headers.AcceptEncoding.ToString());
            var headers = context.Response.Headers;
            headers.ContentType = bodies.ContentType;
            headers.ContentLength = bytes.Length;

            if (coding.Length > 0)
            {
                headers.ContentEncoding = coding;
            }

            return context.Response.Body.WriteAsync(bytes).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}

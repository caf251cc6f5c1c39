using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>One Chromium for all journeys; each journey gets a fresh profile in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    public const string Executable = "/usr/bin/chromium";

    // No sandbox: its helper needs rights that containers do not give. The rest keeps Chromium off the network.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (File.Exists(Executable))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Headless = true, Args = Flags });
        }
    }

    /// <summary>Runs one journey; when it fails, a screenshot and a trace of it stay with the test results.</summary>
    public async Task TravelAsync(
        Func<IPage, Task> journey, BrowserNewContextOptions? options = null, [CallerMemberName] string name = "")
    {
        await using var context = await NewReaderAsync(options);
        await context.Tracing.StartAsync(new() { Screenshots = true, Snapshots = true });
        var page = await context.NewPageAsync();
        try
        {
            await journey(page);
            await context.Tracing.StopAsync();
        }
        catch
        {
            await Evidence.KeepAsync(page, name);
            throw;
        }
    }

    /// <summary>Somebody else with a browser of their own: no cookie is shared.</summary>
    public Task<IBrowserContext> NewReaderAsync(BrowserNewContextOptions? options = null) =>
        browser is null
            ? throw new InvalidOperationException($"{Executable} is missing; mark the test with [BrowserFact].")
            : browser.NewContextAsync(options ?? new() { Locale = "zh-CN" });

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}

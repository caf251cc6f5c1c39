using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>Looks at pages in every width and light, and collects what is wrong with them.</summary>
internal sealed class Inspection
{
    private static readonly int[] Widths = [390, 768, 1440];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];
    private static readonly Lazy<string> Axe = new(ReadAxe);

    private readonly IPage page;
    private readonly List<string> complaints = [];
    private string looked = "";

    public Inspection(IPage page)
    {
        this.page = page;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => complaints.Add($"{looked}: {error}");
        page.Request += (_, request) =>
        {
            if (!new Uri(request.Url).IsLoopback)
            {
                complaints.Add($"{looked}: asks {request.Url}");
            }
        };
    }

    /// <summary>Looks at what the page shows now.</summary>
    public async Task LookAsync(string what, bool isForReaders = true)
    {
        looked = what;
        await page.EvaluateAsync(Axe.Value);

        foreach (var scheme in Schemes)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });

            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                await AskAsync(Questions.Axe, $"{what}, {scheme}, {width}");
            }
        }

        await LookAtPhoneAsync(what, isForReaders);
    }

    /// <summary>Fails with every complaint.</summary>
    public void FindsNothing() =>
        Assert.True(complaints.Count == 0, Environment.NewLine + string.Join(Environment.NewLine, complaints.Distinct()));

    private async Task LookAtPhoneAsync(string what, bool isForReaders)
    {
        if (isForReaders)
        {
            await page.SetViewportSizeAsync(390, 900);
            await AskAsync(Questions.SmallTargets, what + ", targets");
        }

        await page.SetViewportSizeAsync(320, 900);
        await AskAsync(Questions.Overflow, what + ", 320, 中 or 大");
    }

    private async Task AskAsync(string question, string where)
    {
        foreach (var answer in await page.EvaluateAsync<string[]>(question))
        {
            complaints.Add($"{where}: {answer}");
        }
    }

    /// <summary>A refusal that is looked at is no complaint: the browser reports the status of the page itself, too.</summary>
    private void Note(IConsoleMessage message)
    {
        var isStatus = message.Text.Contains("the server responded with a status of", StringComparison.Ordinal);

        if (message.Type == "error" && !isStatus)
        {
            complaints.Add($"{looked}: {message.Text}");
        }
    }

    private static string ReadAxe()
    {
        using var script = typeof(AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!;
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }
}

using System.Text.Json;
using Microsoft.Playwright;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>The rich text of an article's form, with an upload and a library that answer for the portal.</summary>
internal sealed class RichText(IPage page)
{
    private const string Form = "/admin/articles/new";
    private const string Upload = "/admin/pretended-upload";
    private const string Library = "/admin/pretended-library";
    private const string Words = "/admin/pretended-words";

    private const string Put = """
        (editor, { html, rtf, picture }) => {
          const clipboardData = new DataTransfer();
          if (html) { clipboardData.setData('text/html', html); }
          if (rtf) { clipboardData.setData('text/rtf', rtf); }
          if (picture) { clipboardData.items.add(new File(['GIF89a'], picture, { type: 'image/gif' })); }
          editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>What is shown and edited.</summary>
    public ILocator Text { get; } = page.GetByRole(AriaRole.Textbox, new() { Name = "正文", Exact = true });

    /// <summary>What is sent.</summary>
    public ILocator Field { get; } = page.Locator("textarea[data-editor]");

    /// <summary>How many pictures were sent to the portal.</summary>
    public int Uploads { get; private set; }

    /// <summary>The next answers of the upload: refusals in words; null accepts.</summary>
    public Queue<string?> Refusals { get; } = new();

    /// <summary>What the library was told last about a picture, as it was posted.</summary>
    public string Told { get; private set; } = "";

    public async Task OpenAsync(LiveSite site)
    {
        await page.RouteAsync("**" + Form, async route =>
        {
            var answer = await route.FetchAsync();
            var offered = $"data-upload-url=\"{Upload}\" data-pictures-url=\"{Library}\" data-words-url=\"{Words}\" data-videos=\"bilibili.com\" data-editor=";
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("data-editor=", offered, StringComparison.Ordinal) });
        });
        await page.RouteAsync("**" + Upload, AnswerUploadAsync);
        await page.RouteAsync("**" + Words + "*", AnswerWordsAsync);
        await page.RouteAsync("**" + Library + "*", route => route.FulfillAsync(Json("""[{"url":"/favicon.svg","alt":"路牌","thumbnail":"/favicon.svg","width":48,"height":48}]""")));
        await page.OpenAsync(site, Form);
        await Text.ClickAsync();
    }

    /// <summary>Shows another text, as restoring one does.</summary>
    public async Task ShowAsync(string markdown)
    {
        await Field.EvaluateAsync("(field, detail) => field.dispatchEvent(new CustomEvent('editor:replace', { detail }))", markdown);
        await Text.FocusAsync();
    }

    /// <summary>Pastes at the end of the text.</summary>
    public async Task PasteAsync(string html = "", string rtf = "", string picture = "")
    {
        await Text.PressAsync("Control+End");
        await Text.EvaluateAsync(Put, new { html, rtf, picture });
    }

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Types as an input method does: the letters stand in the text until the characters replace them.</summary>
    public async Task ComposeAsync(string letters, string characters)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        for (var length = 1; length <= letters.Length; length++)
        {
            await session.SendAsync("Input.imeSetComposition", new() { ["text"] = letters[..length], ["selectionStart"] = length, ["selectionEnd"] = length });
        }

        await session.SendAsync("Input.insertText", new() { ["text"] = characters });
        await session.DetachAsync();
    }

    private Task AnswerUploadAsync(IRoute route)
    {
        Uploads++;
        var refusal = Refusals.TryDequeue(out var words) ? words : null;
        return refusal is null
            ? route.FulfillAsync(Json("""{"markdown":"![](/favicon.svg)","url":"/favicon.svg","width":48,"height":48,"needsDescription":true}"""))
            : route.FulfillAsync(Json(JsonSerializer.Serialize(new { error = refusal }), 400));
    }

    private Task AnswerWordsAsync(IRoute route)
    {
        Told = route.Request.PostData ?? Told;
        return route.FulfillAsync(Json(route.Request.Method == "POST" ? "{}" : """{"alt":"","isDecorative":false,"caption":"","credit":"","version":1}"""));
    }

    private static RouteFulfillOptions Json(string body, int status = 200) =>
        new() { Status = status, ContentType = "application/json", Body = body };
}

using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PingxiangPortal.Tests.Support;

/// <summary>An answer of the app, read to its end.</summary>
internal sealed class Page
{
    private readonly Lazy<IHtmlDocument> document;
    private readonly ILookup<string, string> headers;

    private Page(Uri address, HttpResponseMessage response, string text)
    {
        Address = address;
        Status = response.StatusCode;
        Text = text;
        // As they were sent; the framework's own reading puts some in another order.
        headers = response.Headers.NonValidated
            .Concat(response.Content.Headers.NonValidated)
            .SelectMany(header => header.Value.Select(value => (header.Key, Value: value)))
            .ToLookup(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
        document = new Lazy<IHtmlDocument>(() => new HtmlParser().ParseDocument(text));
    }

    public Uri Address { get; }

    public HttpStatusCode Status { get; }

    public string Text { get; }

    public IHtmlDocument Document => document.Value;

    public string? Location => Header("Location");

    public IReadOnlyList<string> SetCookies => [.. headers["Set-Cookie"]];

    /// <summary>All headers but the ones that no two answers share.</summary>
    public IReadOnlyList<string> SteadyHeaders =>
    [
        .. headers
            .Where(header => header.Key is not ("Date" or "Set-Cookie"))
            .Select(header => $"{header.Key}: {string.Join(", ", header)}")
            .Order(StringComparer.Ordinal),
    ];

    public static async Task<Page> ReadAsync(Uri address, HttpResponseMessage response) =>
        new(address, response, await response.Content.ReadAsStringAsync());

    /// <summary>The header's values joined as one, or null without any.</summary>
    public string? Header(string name) => headers.Contains(name) ? string.Join(", ", headers[name]) : null;

    public Page Expect(HttpStatusCode status)
    {
        Assert.True(status == Status, $"{Address} answered {(int)Status} instead of {(int)status}:{Environment.NewLine}{Html.Visible(this)}");
        return this;
    }
}

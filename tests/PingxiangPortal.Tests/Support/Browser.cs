using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace PingxiangPortal.Tests.Support;

/// <summary>Someone with cookies of their own, who follows redirects only when told to.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient http;

    public Browser(PortalApp app)
    {
        Cookies = new CookieContainer();
        http = app.CreateDefaultClient(app.ClientOptions.BaseAddress, new CookieContainerHandler(Cookies));
    }

    public CookieContainer Cookies { get; }

    public Uri Site => http.BaseAddress!; // always set above

    public Task<Page> OpenAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<Page> SendAsync(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Site, path)) { Content = content };

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request);
        return await Page.ReadAsync(request.RequestUri!, response); // set above
    }

    /// <summary>Posts fields as they are, without any form.</summary>
    public async Task<Page> PostAsync(string path, IEnumerable<(string Name, string Value)> fields, params (string Name, string Value)[] headers)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await SendAsync(HttpMethod.Post, path, content, headers);
    }

    /// <summary>Fills a page's form by the labels or names of its fields and presses a button; a field that begins with + is added.</summary>
    public async Task<Page> PressAsync(Page page, string button, params (string Field, string? Value)[] fields)
    {
        var form = FilledForm.Of(page, button, fields);
        using var content = form.ToContent();
        return await SendAsync(form.Method, form.Address.PathAndQuery, content);
    }

    /// <summary>Sends a page's form to another address than its button names, as a forger with a session would.</summary>
    public async Task<Page> PressAtAsync(Page page, string button, string address, params (string Field, string? Value)[] fields)
    {
        using var content = FilledForm.Of(page, button, fields).ToContent();
        return await SendAsync(HttpMethod.Post, address, content);
    }

    /// <summary>The page that a redirect leads to.</summary>
    public Task<Page> FollowAsync(Page page)
    {
        Assert.True((int)page.Status is 302 or 303, $"{page.Address} answered {(int)page.Status}:{Environment.NewLine}{Html.Visible(page)}");
        return OpenAsync(new Uri(page.Address, page.Location).PathAndQuery);
    }

    public async Task<Page> PressAndFollowAsync(Page page, string button, params (string Field, string? Value)[] fields) =>
        await FollowAsync(await PressAsync(page, button, fields));

    public void Dispose() => http.Dispose();
}

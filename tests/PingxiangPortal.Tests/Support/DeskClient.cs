using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Support;

/// <summary>Someone signed in to the desk who can also post what no form offers.</summary>
internal sealed partial class DeskClient : IDisposable
{
    private const string Password = "correct horse battery";

    private readonly HttpClient http;

    private DeskClient(HttpClient http) => this.http = http;

    public static async Task<DeskClient> SignInAsync(PortalApp app, StaffRole role)
    {
        var name = "u" + Guid.NewGuid().ToString("N")[..10];
        await using var scope = app.Services.CreateAsyncScope();
        var add = scope.ServiceProvider.GetRequiredService<AddStaffAccount>();
        Assert.NotNull((await add.ExecuteAsync(new NewAccount(name, name, role, Password))).Account);

        var client = new DeskClient(app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        using var answer = await client.PostAsync("/account/login", "/account/login", ("Input.Name", name), ("Input.Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Posts fields with the token of a form on another page.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await http.GetStringAsync(new Uri(page, UriKind.Relative))).Groups["token"].Value;
        var all = fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var content = new FormUrlEncodedContent(all);
        return await http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}

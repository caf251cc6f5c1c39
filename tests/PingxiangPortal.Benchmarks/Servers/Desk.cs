using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using PingxiangPortal.Benchmarks.Filling;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>Someone at the desk who signs in and publishes through the real forms.</summary>
internal sealed partial class Desk : IDisposable
{
    private const string Name = "benchmark";
    private const string Password = "a benchmark has no secrets";
    private const string NewArticle = "/admin/articles/new";

    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;
    private string token = "";
    private ulong published;

    private Desk(Uri site)
    {
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = site };
        Site = site;
    }

    private Uri Site { get; }

    /// <summary>What a signed-in member's browser says in Cookie.</summary>
    public string Cookie => cookies.GetCookieHeader(Site);

    /// <summary>Signs in; the account is made if the store has none.</summary>
    public static async Task<Desk> SignInAsync(PublishedPortal portal, FilledStore store, Uri site)
    {
        var desk = new Desk(site);

        if (!await desk.TrySignInAsync())
        {
            await portal.CommandAsync(store, Password + "\n", "people", "add", Name, "--role", "publisher", "--password-stdin");

            if (!await desk.TrySignInAsync())
            {
                throw new InvalidOperationException("Signing in at the desk does not work.");
            }
        }

        desk.token = await desk.TokenAsync(NewArticle);
        return desk;
    }

    /// <summary>Publishes a new article and gives its number, with the time of the post alone.</summary>
    public async Task<(long? Id, TimeSpan Took)> PublishAsync()
    {
        var numbers = new SeededNumbers(++published);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("0"), "Input.BasedOn" },
            { new StringContent(MadeUpNews.Headline(ref numbers)), "Input.Title" },
            { new StringContent(MadeUpNews.Sentence(ref numbers)), "Input.Summary" },
            { new StringContent(string.Join("\n\n", Paragraphs(numbers))), "Input.Markdown" },
            { new StringContent(string.Create(CultureInfo.InvariantCulture, $"{1 + numbers.Below(MadeUpFrame.CategoryCount)}")), "Input.CategoryId" },
            { new StringContent("陳志明"), "Input.Publisher" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, NewArticle + "?handler=Publish") { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        var asked = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request);
        var took = Stopwatch.GetElapsedTime(asked);
        var id = ArticleNumber().Match(answer.Headers.Location?.ToString() ?? "");
        return (id.Success ? long.Parse(id.Groups[1].Value, CultureInfo.InvariantCulture) : null, took);
    }

    public void Dispose() => http.Dispose();

    private async Task<bool> TrySignInAsync()
    {
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", await TokenAsync("/account/login")),
            new("Input.Name", Name),
            new("Input.Password", Password),
        ]);
        using var answer = await http.PostAsync(new Uri("/account/login", UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.Redirect;
    }

    private async Task<string> TokenAsync(string page) =>
        Token().Match(await http.GetStringAsync(new Uri(page, UriKind.Relative))).Groups["token"].Value;

    private static IEnumerable<string> Paragraphs(SeededNumbers numbers)
    {
        for (var at = 0; at < 10; at++)
        {
            yield return MadeUpNews.Sentence(ref numbers) + MadeUpNews.Sentence(ref numbers);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>The editor's address without a question: the article was published, not sent back.</summary>
    [GeneratedRegex("/admin/articles/([0-9]+)$")]
    private static partial Regex ArticleNumber();
}

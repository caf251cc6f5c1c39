using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Errors;

public sealed class RefusalPageTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Each_refusal_has_its_status_and_its_words_in_the_sites_look()
    {
        using var reader = new Browser(app);
        using var broken = new StringContent("a=%00", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var unknown = new ByteArrayContent([1, 2, 3]);
        unknown.Headers.TryAddWithoutValidation("Content-Type", "text/plain; charset=utf-7");
        (Page Page, HttpStatusCode Status, string Title)[] refusals =
        [
            (await reader.OpenAsync("/nothing"), HttpStatusCode.NotFound, "這一頁漂走了"),
            (await reader.SendAsync(HttpMethod.Post, "/preferences", broken), HttpStatusCode.BadRequest, "這次請求看不懂"),
            (await reader.SendAsync(HttpMethod.Post, "/preferences", unknown), HttpStatusCode.UnsupportedMediaType, "這種格式讀不了"),
            (await reader.PostAsync("/preferences", [("theme", "dark")], ("Sec-Fetch-Site", "cross-site")), HttpStatusCode.Forbidden, "這一下沒有送出"),
            (await reader.SendAsync(HttpMethod.Put, "/"), HttpStatusCode.MethodNotAllowed, "這個網址不能這樣用"),
            (await app.Contributor.OpenAsync("/admin/people"), HttpStatusCode.Forbidden, "這一下沒有送出"),
            (await app.Publisher.PostAsync("/admin/articles/new?handler=Save", [("x", "y")]), HttpStatusCode.BadRequest, "這次請求看不懂"),
        ];

        Assert.All(refusals, refusal =>
        {
            Assert.Equal(refusal.Status, refusal.Page.Status);
            Assert.Equal(refusal.Title, refusal.Page.Title());
            Assert.True(refusal.Page.HasLink("回門戶首頁"));
            Assert.Contains("no-store", refusal.Page.Header("Cache-Control"), StringComparison.Ordinal);
            Assert.Equal("noindex", Html.One(refusal.Page.Document, "meta[name=robots]").GetAttribute("content"));
        });
    }

    [Fact]
    public async Task A_failure_of_ours_says_so_without_the_store_and_without_details()
    {
        await using var site = new PortalApp();
        using var reader = new Browser(site);
        await reader.OpenAsync("/");
        await site.WriteAsync(db => db.Database.ExecuteSqlAsync($"DROP TABLE \"ReactionTallies\""));
        await site.WriteAsync(db => db.Database.ExecuteSqlAsync($"DROP TABLE \"Settings\""));

        var page = await reader.OpenAsync("/articles/1");

        Assert.Equal((HttpStatusCode.InternalServerError, "系統打了個盹"), (page.Status, page.Title()));
        Assert.All(new[] { "Exception", "Settings", "   at ", "/src/", ".cs:", "SQL", site.DataFolder }, detail =>
            Assert.DoesNotContain(detail, page.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(Danger.Of(page));
    }

    [Fact]
    public async Task The_reference_of_a_failure_leads_to_it_in_the_log()
    {
        await using var site = new PortalApp();
        using var reader = new Browser(site);
        await site.WriteAsync(db => db.Database.ExecuteSqlAsync($"DROP TABLE \"Settings\""));

        var page = await reader.OpenAsync("/account/login?words=typed-by-a-reader");
        var reference = Html.One(page.MainPart(), ".fine").Words().Split(' ')[1].Split('，')[0];

        var log = await LogFiles.ReadAsync(site);
        Assert.Matches("^[0-9A-F]{8}$", reference);
        Assert.Contains($"Failure {reference} of GET /account/login", log, StringComparison.Ordinal);
        Assert.DoesNotContain("typed-by-a-reader", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_asks_for_data_gets_the_refusal_as_data()
    {
        using var reader = new Browser(app);

        var answer = await reader.ReactAsync(999_999, "flower");

        Assert.Equal((HttpStatusCode.NotFound, """{"status":404,"message":"這一頁漂走了"}"""), (answer.Status, Unescaped(answer.Text)));
    }

    private static string Unescaped(string json) => Regex.Unescape(json);
}

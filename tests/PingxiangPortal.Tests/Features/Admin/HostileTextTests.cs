using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin;

public sealed class HostileTextTests(DeskApp app) : IClassFixture<DeskApp>
{
    /// <summary>Short enough for every field.</summary>
    private static readonly string[] Short =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onfocus=alert(1) autofocus x='",
        "</title><script>alert(1)</script>",
        "</textarea><script>x()</script>",
        "--><script>x()</script>",
        "javascript:alert(1)",
        "{{7*7}}${7*7}<%=7*7%>@(7*7)",
        "&lt;script&gt;x&lt;/script&gt;",
        "\u202E<b>x</b>\uFEFF<i>",
    ];

    private static readonly string[] Bodies =
    [
        "[點我](javascript:alert(1))",
        "[點我](JaVaScRiPt:alert(1))",
        "[點我](java\tscript:alert(1))",
        "[點我](&#106;avascript:alert(1))",
        "[點我](data:text/html,<script>alert(1)</script>)",
        "[點我](vbscript:x)",
        "[點我](//evil.example/x)",
        "[點我](/\\evil.example)",
        "![圖](javascript:alert(1))",
        "![圖](https://evil.example/pixel.gif)",
        "![圖\" onerror=\"alert(1)](x)",
        "<javascript:alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "<div onclick=alert(1) style=position:fixed>x</div>",
        "<iframe src=//evil.example></iframe>",
        "<math><mtext></p><style><!--</style><img src=x onerror=alert(1)>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<form action=//evil.example><button>x</button></form>",
        "<meta http-equiv=refresh content=0;url=//evil.example>",
        "<base href=//evil.example/>",
        "[x]: javascript:alert(1)\n\n[x]",
        "```html\" onmouseover=\"alert(1)\n<script>alert(1)</script>\n```",
        "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | d |",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    ];

    [Fact]
    public async Task No_text_of_an_article_runs_anywhere()
    {
        foreach (var text in Short.Concat(Bodies))
        {
            await IsHarmlessInAnArticleAsync(text);
        }
    }

    [Fact]
    public async Task No_text_of_a_category_runs_anywhere()
    {
        foreach (var text in Short)
        {
            var id = await Some.CategoryAsync(app, InputText.OneLine(text));
            var description = await app.Administrator.PressAsync(await app.Administrator.OpenAsync($"/admin/categories?edit={id}"), "儲存", ("一句說明", text));
            description.Expect(HttpStatusCode.Redirect);
            var article = await Some.ArticleAsync(app, draft: Some.Draft(id));

            await AreHarmlessAsync(
                $"/categories/c{id}", $"/articles/{article.ArticleId}", "/", "/admin/categories", $"/admin/categories?edit={id}", "/admin/articles/new", $"/admin/articles?category={id}");
            await app.WriteAsync(db => db.Categories.Where(each => each.Id == id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Name, Some.Word("舊"))));
        }
    }

    [Fact]
    public async Task No_name_of_a_colleague_runs_anywhere()
    {
        foreach (var text in Short.Select(InputText.OneLine))
        {
            var colleague = await app.ColleagueAsync(StaffRole.Publisher, displayName: text);
            using var writer = await app.SignInAsync(colleague);
            var page = await app.WriteAsync(writer, "發布", ("標題", "有署名的"), ("正文（Markdown）", "正文。"));

            Assert.Equal(text, page.Field("發布者"));
            Assert.Empty(Danger.Of(await writer.OpenAsync("/account/security")));
            await AreHarmlessAsync($"/articles/{DeskApp.IdOf(page)}", "/", "/admin/people", "/admin/articles", $"/admin/articles/{DeskApp.IdOf(page)}");
        }
    }

    [Fact]
    public async Task No_name_of_the_site_runs_anywhere()
    {
        foreach (var text in Short)
        {
            await app.Administrator.PressAndFollowAsync(await app.Administrator.OpenAsync("/admin/settings"), "儲存", ("網站名稱", text), ("標語", text));

            await AreHarmlessAsync("/", "/nothing-here", "/account/login", "/admin/settings", "/admin/articles");
        }

        await app.Administrator.PressAndFollowAsync(await app.Administrator.OpenAsync("/admin/settings"), "儲存", ("網站名稱", "站名"), ("標語", ""));
    }

    [Fact]
    public async Task No_text_that_comes_back_in_a_form_runs()
    {
        foreach (var text in Short)
        {
            var query = Uri.EscapeDataString(text);
            await AreHarmlessAsync($"/admin/articles?words={query}", $"/account/login?returnUrl={query}", $"/?q={query}", $"/nothing/{query}");

            var blank = await app.Publisher.OpenAsync("/admin/articles/new");
            Assert.Empty(Danger.Of(await app.Publisher.PressAsync(blank, "儲存草稿", ("Input.Slug", text), ("標題", text), ("正文（Markdown）", text), ("Input.PublishAt", text))));
        }
    }

    private async Task IsHarmlessInAnArticleAsync(string text)
    {
        var name = text.Length > 40 ? text[..40] : text;
        var page = await app.WriteAsync(
            app.Publisher, "發布", ("標題", text.ReplaceLineEndings(" ")), ("摘要", text), ("正文（Markdown）", text + "\n\n還有正文"), ("發布者", name), ("Input.SourceKind", "reprint"), ("原單位", name), ("原標題", text.ReplaceLineEndings(" ")), ("原作者", name), ("原文網址", "https://example.org/"));
        var id = DeskApp.IdOf(page);
        using var reader = new Browser(app);

        var shown = (await reader.OpenAsync($"/articles/{id}")).Expect(HttpStatusCode.OK);

        Assert.Equal(InputText.OneLine(text).Replace('\u3000', ' '), shown.Title());
        Assert.Contains("還有正文", Html.One(shown.Document, ".prose").Words(), StringComparison.Ordinal);
        Assert.NotEmpty(shown.Document.QuerySelectorAll("footer"));
        await AreHarmlessAsync($"/articles/{id}", "/", $"/categories/c{app.CategoryId}", "/admin/articles", $"/admin/articles/{id}", $"/admin/articles/{id}/preview");
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync($"/admin/articles/{id}"), "移到垃圾桶");
    }

    private async Task AreHarmlessAsync(params string[] addresses)
    {
        foreach (var address in addresses)
        {
            var page = await app.Administrator.OpenAsync(address);
            Assert.True((int)page.Status < 500, $"{address} answers {page.Status}");
            Assert.Empty(Danger.Of(page));
        }
    }
}

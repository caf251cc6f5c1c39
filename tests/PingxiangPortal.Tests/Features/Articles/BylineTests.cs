using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class BylineTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("", "來源：原創", "責任編輯：測試編輯")]
    [InlineData("/hans", "来源：原创", "责任编辑：测试编辑")]
    public async Task An_original_says_so_and_names_who_answers_for_it(string script, string source, string editor)
    {
        var article = await Some.ArticleAsync(app);

        var byline = await BylineAsync(article, script);

        Assert.Contains(source, byline, StringComparison.Ordinal);
        Assert.EndsWith(editor, byline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "來源：轉載", "轉載自 某某日報，原題《原來的標題》，作者：某某人。責任編輯：測試編輯。")]
    [InlineData("/hans", "来源：转载", "转载自 某某日报，原题《原来的标题》，作者：某某人。责任编辑：测试编辑。")]
    public async Task A_reprint_says_where_it_comes_from(string script, string source, string line)
    {
        var byline = await BylineAsync(await ReprintAsync(), script);

        Assert.Contains(source, byline, StringComparison.Ordinal);
        Assert.EndsWith(line, byline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reprint_leads_to_its_unit_and_to_the_original()
    {
        var article = await ReprintAsync();
        using var reader = new Browser(app);

        var byline = Html.One((await reader.OpenAsync($"/articles/{article.ArticleId}")).Document, ".byline");

        Assert.StartsWith("/sources/", Html.Link(byline, "某某日報").GetAttribute("href"), StringComparison.Ordinal);
        var original = Html.Link(byline, "原來的標題");
        Assert.Equal(("https://news.example/28?a=1&b=2", "nofollow noopener"), (original.GetAttribute("href"), original.GetAttribute("rel")));
    }

    [Theory]
    [InlineData(AiUse.Summary, "本文的摘要曾用人工智能起草，經編輯核對。", "本文的摘要曾用人工智能起草，经编辑核对。")]
    [InlineData(AiUse.Body, "本文的正文曾用人工智能起草，經編輯核對。", "本文的正文曾用人工智能起草，经编辑核对。")]
    [InlineData(AiUse.Translation, "本文的譯文曾用人工智能翻譯，經編輯核對。", "本文的译文曾用人工智能翻译，经编辑核对。")]
    [InlineData(AiUse.Pictures, "本文的圖片曾用人工智能製作，經編輯核對。", "本文的图片曾用人工智能制作，经编辑核对。")]
    public async Task Readers_are_told_of_artificial_intelligence(AiUse use, string hant, string hans)
    {
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { AiUse = use });

        Assert.EndsWith(hant, await BylineAsync(article), StringComparison.Ordinal);
        Assert.EndsWith(hans, await BylineAsync(article, "/hans"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_where_none_was_used() =>
        Assert.DoesNotContain("人工智能", await BylineAsync(await Some.ArticleAsync(app)), StringComparison.Ordinal);

    [Fact]
    public async Task An_import_names_what_its_document_named()
    {
        var draft = Some.Draft(await Some.CategoryAsync(app)) with { Summary = "", SourceKind = null, AiUse = null, SourceName = "某某日報", OriginalAuthor = "某某人" };
        var article = await Some.ArticleAsync(app, draft: draft);

        var byline = await BylineAsync(article);

        Assert.Contains("來自：某某日報 原作者：某某人", byline, StringComparison.Ordinal);
        Assert.DoesNotContain("來源", byline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_names_nothing_says_nothing()
    {
        var draft = Some.Draft(await Some.CategoryAsync(app)) with { Summary = "", SourceKind = null, AiUse = null };
        var article = await Some.ArticleAsync(app, draft: draft);

        var byline = await BylineAsync(article);

        Assert.All(["來自", "原作者", "來源", "人工智能"], word => Assert.DoesNotContain(word, byline, StringComparison.Ordinal));
    }

    private async Task<Draft> ReprintAsync() => await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with
    {
        SourceKind = SourceKind.Reprint,
        SourceName = "某某日報",
        OriginalTitle = "原來的標題",
        OriginalAuthor = "某某人",
        OriginalUrl = "https://news.example/28?a=1&b=2",
    });

    private async Task<string> BylineAsync(Draft article, string script = "")
    {
        using var reader = new Browser(app);
        return Html.One((await reader.OpenAsync($"{script}/articles/{article.ArticleId}")).Document, ".byline").Words();
    }
}

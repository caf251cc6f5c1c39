using System.Net;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Platform.Caching;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class WithdrawnArticleTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Readers_who_come_back_learn_that_it_was_withdrawn_and_why()
    {
        await using var site = new PortalApp();
        var category = await Some.CategoryAsync(site, "文化生活");
        var article = await Some.ArticleAsync(site, draft: Some.Draft(category) with { Title = "羽毛球場預約方式", Slug = "court" });
        await site.WithdrawAsync(article, "舊辦法已經失效。");
        using var reader = new Browser(site);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}/court");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Equal("這篇文章已經撤回", page.Title());
        Assert.Contains("《羽毛球場預約方式》 撤回的理由舊辦法已經失效。 3月2日 11:04 發布 3月2日 12:04 撤回 責任編輯：測試編輯", Html.Visible(page), StringComparison.Ordinal);
        Assert.Equal(["/search", $"/articles/{article.ArticleId}/history", $"/categories/c{category}"], page.MainPart().QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("noindex", Html.One(page.Document, "meta[name=robots]").GetAttribute("content"));
    }

    [Theory]
    [InlineData("", "已經撤回")]
    [InlineData("/", "已經撤回")]
    [InlineData("/an-old-slug", "已經撤回")]
    [InlineData("?page=2", "已經撤回")]
    [InlineData("hans", "已经撤回")]
    public async Task Every_address_of_it_says_so(string suffix, string words)
    {
        var article = await Some.ArticleAsync(app, DeskState.Withdrawn);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync(suffix == "hans" ? $"/hans/articles/{article.ArticleId}" : $"/articles/{article.ArticleId}{suffix}");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Contains(words, page.Title(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_reason_is_left_out()
    {
        var article = await Some.ArticleAsync(app, DeskState.Withdrawn);
        using var reader = new Browser(app);

        Assert.DoesNotContain("理由", Html.Visible(await reader.OpenAsync($"/articles/{article.ArticleId}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_after_the_withdrawal_stays_at_the_desk()
    {
        var article = await Some.ArticleAsync(app, DeskState.Withdrawn);
        await Some.SaveAsync(app, article with { Title = "撤回以後寫的標題", CategoryId = await Some.CategoryAsync(app, "新的分類") });
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Contains(article.Title, Html.Visible(page), StringComparison.Ordinal);
        Assert.All(["撤回以後", "回新的分類"], hidden => Assert.DoesNotContain(hidden, Html.Visible(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Withdrawing_and_publishing_again_show_at_once()
    {
        var article = await Some.ArticleAsync(app);
        var address = $"/articles/{article.ArticleId}";
        await app.WarmAsync(address);
        using var reader = new Browser(app);

        await app.WithdrawAsync(article);
        var gone = new[] { (await reader.OpenAsync(address)).Status, (await reader.OpenAsync(address)).Status };
        await app.ChangeAsync(article, CorrectionKind.Update);
        var back = await reader.OpenAsync(address);

        Assert.Equal([HttpStatusCode.Gone, HttpStatusCode.Gone], gone);
        Assert.Equal((HttpStatusCode.OK, article.Title), (back.Status, back.Title()));
    }

    [Fact]
    public async Task One_that_was_brought_back_from_the_trash_was_withdrawn_when_it_went_there()
    {
        var article = await Some.ArticleAsync(app, DeskState.Trashed);
        using var reader = new Browser(app);
        var trashed = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.True(await app.UseAsync((BringBackArticle bring) => bring.ExecuteAsync(article.ArticleId!.Value, Some.Editor))); // it was saved
        var back = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Equal(HttpStatusCode.NotFound, trashed.Status);
        Assert.Equal(HttpStatusCode.Gone, back.Status);
        Assert.Contains(article.Title, Html.Visible(back), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_nobody_saw_is_not_there_even_after_its_time(bool trashed)
    {
        await using var site = new PortalApp();
        var article = await Some.ArticleAsync(site, DeskState.Scheduled);
        var id = article.ArticleId!.Value; // it was saved
        _ = trashed
            ? await site.UseAsync((TrashArticle trash) => trash.ExecuteAsync(id, Some.Editor)) && await site.UseAsync((BringBackArticle bring) => bring.ExecuteAsync(id, Some.Editor))
            : await site.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(id, "理由", Some.Editor));
        using var reader = new Browser(site);

        site.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{id}/history")).Status);
    }

    [Fact]
    public async Task Its_reactions_are_not_found()
    {
        var article = await Some.ArticleAsync(app, DeskState.Withdrawn);

        Assert.Equal(HttpStatusCode.NotFound, (await Answer.GetAsync(app, Reacting.Address(article.ArticleId))).Status);
    }

    [Fact]
    public async Task A_check_by_head_gets_the_same_status_without_a_page()
    {
        var article = await Some.ArticleAsync(app, DeskState.Withdrawn);

        var head = await Answer.SendAsync(app, HttpMethod.Head, $"/articles/{article.ArticleId}");

        Assert.Equal((HttpStatusCode.Gone, 0), (head.Status, head.Body.Length));
    }
}

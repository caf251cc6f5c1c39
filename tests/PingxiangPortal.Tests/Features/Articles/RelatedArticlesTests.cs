using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class RelatedArticlesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Chosen_articles_come_first_in_the_editors_order_then_tags_then_words()
    {
        var category = await Some.CategoryAsync(app);
        var words = await PublishAsync(category, "武功山的雲海");
        var tag = Some.Word("標籤");
        var tagged = await PublishAsync(await Some.CategoryAsync(app), "另一件事情", tag);
        var far = await PublishAsync(await Some.CategoryAsync(app), "完全無關");
        var farther = await PublishAsync(await Some.CategoryAsync(app), "也是無關");
        var plain = await PublishAsync(category, "菜市場重新開張");

        var article = await PublishAsync(category, "武功山索道今起檢修", tag, farther, far);

        Assert.Equal([farther.Title, far.Title, tagged.Title, words.Title, plain.Title], await RelatedAsync(article));
    }

    [Fact]
    public async Task A_new_article_enters_the_lists_of_those_that_it_is_related_to()
    {
        var tag = Some.Word("標籤");
        var older = await PublishAsync(await Some.CategoryAsync(app), "先來的", tag);
        Assert.Empty(await RelatedAsync(older));

        var newer = await PublishAsync(await Some.CategoryAsync(app), "後到的", tag);

        Assert.Equal([newer.Title], await RelatedAsync(older));
    }

    [Fact]
    public async Task A_full_list_keeps_the_nearest()
    {
        var (category, tag) = (await Some.CategoryAsync(app), Some.Word("標籤"));
        var first = await PublishAsync(category, "武功山的第一篇", tag);

        for (var at = 0; at < 9; at++)
        {
            await PublishAsync(category, $"不相干的{at}");
        }

        var near = await PublishAsync(await Some.CategoryAsync(app), "武功山的另一篇", tag);
        var related = await RelatedAsync(first);

        Assert.Equal((6, near.Title), (related.Count, related[0]));
    }

    [Theory]
    [InlineData(DeskState.Draft)]
    [InlineData(DeskState.Scheduled)]
    [InlineData(DeskState.Withdrawn)]
    [InlineData(DeskState.Trashed)]
    public async Task What_readers_may_not_see_stands_beside_nothing(object state)
    {
        var category = await Some.CategoryAsync(app);
        var hidden = await Some.ArticleAsync(app, (DeskState)state, Some.Draft(category));

        var article = await PublishAsync(category, "看得到的", "", hidden);

        Assert.Empty(await RelatedAsync(article));
    }

    [Fact]
    public async Task A_page_that_is_kept_follows_an_article_that_it_shows_as_related()
    {
        var tag = Some.Word("標籤");
        var other = await PublishAsync(await Some.CategoryAsync(app), "原來的題目", tag);
        var article = await PublishAsync(await Some.CategoryAsync(app), "看著它的", tag);
        Assert.Equal([other.Title], await RelatedAsync(article));

        var renamed = other with { Title = Some.Word("新的題目") };
        await Some.PublishAsync(app, renamed);
        Assert.Equal([renamed.Title], await RelatedAsync(article));

        await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(other.ArticleId!.Value, "", Some.Editor));
        Assert.Empty(await RelatedAsync(article));
    }

    [Fact]
    public async Task A_page_that_is_kept_forgets_an_article_that_is_related_no_longer()
    {
        var tag = Some.Word("標籤");
        var other = await PublishAsync(await Some.CategoryAsync(app), "走開的", tag);
        var article = await PublishAsync(await Some.CategoryAsync(app), "留下的", tag);
        Assert.Equal([other.Title], await RelatedAsync(article));

        await Some.PublishAsync(app, other with { Tags = [] });

        Assert.Empty(await RelatedAsync(article));
    }

    [Fact]
    public async Task An_article_of_an_older_store_has_what_its_category_had_before_it()
    {
        var category = await Some.CategoryAsync(app);
        var first = await PublishAsync(category, "頭一篇");
        var second = await PublishAsync(category, "第二篇");
        await app.WriteAsync(db => db.RelatedArticles.ExecuteDeleteAsync());

        Assert.Contains(first.Title, await RelatedAsync(second));
    }

    [Fact]
    public async Task Related_articles_are_read_in_either_script()
    {
        var category = await Some.CategoryAsync(app);
        await PublishAsync(category, "萍鄉發布");
        var article = await PublishAsync(category, "看著它的");

        Assert.Equal(["萍乡发布"], await RelatedAsync(article, "/hans"));
    }

    private async Task<Draft> PublishAsync(long category, string title, string tag = "", params Draft[] chosen) =>
        await Some.ArticleAsync(app, draft: Some.Draft(category) with
        {
            Title = title,
            Summary = "",
            Tags = tag.Length > 0 ? [tag] : [],
            PickedRelated = [.. chosen.Select(each => each.ArticleId!.Value)],
        });

    private async Task<IReadOnlyList<string>> RelatedAsync(Draft article, string script = "")
    {
        using var reader = new Browser(app);
        var page = (await reader.OpenAsync($"{script}/articles/{article.ArticleId}")).Expect(HttpStatusCode.OK);
        return [.. page.Document.QuerySelectorAll(".article__side .headlines__link").Words()];
    }
}

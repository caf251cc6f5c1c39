using System.Net;
using System.Text.RegularExpressions;
using PingxiangPortal.Tests.Features.Hot;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed partial class UnseenArticleTests
{
    /// <summary>Every state of the desk but the one that readers see, a new one among them by itself.</summary>
    public static TheoryData<string> Unseen { get; } =
        [.. Enum.GetNames<DeskState>().Except([nameof(DeskState.All), nameof(DeskState.Published)])];

    [Theory]
    [MemberData(nameof(Unseen))]
    public async Task An_article_that_readers_must_not_see_is_on_no_public_surface(string state)
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app, "有文章的分類", await Some.CategoryAsync(app));
        var before = await Some.ArticleAsync(app, draft: Some.Draft(category));
        var hidden = await LivedThroughAsync(app, Enum.Parse<DeskState>(state), Some.Draft(category) with { Slug = "hidden-slug" });
        var after = await Some.ArticleAsync(app, draft: Some.Draft(category));
        await app.ReadByAsync(after.ArticleId, readers: 1);
        await app.BoardAsync();
        string[] marks = [hidden.Title[^10..], hidden.Summary[^10..], hidden.Markdown[5..15]];

        var surfaces = await PublicSurfaces.WalkAsync(app, "測試文章", "一句摘要", "正文第一段");

        // The page that says it is withdrawn, and its record, name it; nothing else does, and they tell no more.
        string[] MarksHiddenOn(string surface) => state == nameof(DeskState.Withdrawn) && IsOwnPage(surface, hidden.ArticleId) ? marks[1..] : marks;
        Assert.Contains(before.Title, surfaces["/search?q=測試文章"].Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(after.Title, surfaces["/hot"], StringComparison.Ordinal);
        Assert.All(surfaces, surface => Assert.All(MarksHiddenOn(surface.Key), mark => Assert.False(
            surface.Value.Contains(mark, StringComparison.Ordinal), $"{surface.Key} has {mark}")));
        Assert.All(
            surfaces.Where(surface => !surface.Key.Contains($"/articles/{hidden.ArticleId}", StringComparison.Ordinal)), // names its own address
            surface => Assert.DoesNotContain($"/articles/{hidden.ArticleId}\"", surface.Value, StringComparison.Ordinal));
        Assert.Contains("有文章的分類2", string.Concat(surfaces.Values.Select(text => Gap().Replace(text, ""))), StringComparison.Ordinal);
    }

    /// <summary>Those of which readers must not even learn that they exist.</summary>
    public static TheoryData<string> Unknown { get; } =
        [.. Enum.GetNames<DeskState>().Except([nameof(DeskState.All), nameof(DeskState.Published), nameof(DeskState.Withdrawn)])];

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task An_article_that_readers_must_not_see_looks_like_none(string state)
    {
        await using var app = new PortalApp();
        var hidden = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state), Some.Draft(await Some.CategoryAsync(app)) with { Slug = "hidden-slug" });
        using var reader = new Browser(app);

        foreach (var suffix in new[] { "", "/", "/hidden-slug", "/other", "/reactions", "/history", "?page=1" })
        {
            var found = await reader.OpenAsync($"/articles/{hidden.ArticleId}{suffix}");
            var none = await reader.OpenAsync($"/articles/7777{suffix}");

            Assert.Equal(HttpStatusCode.NotFound, found.Status);
            Assert.Equal(none.SteadyHeaders, found.SteadyHeaders);
            Assert.Equal(Neutral(none.Text), Neutral(found.Text).Replace($"/articles/{hidden.ArticleId}", "/articles/7777", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_signed_in_publisher_sees_no_more_on_public_pages_than_readers()
    {
        await using var app = new PortalApp();
        var hidden = await Some.ArticleAsync(app, DeskState.Draft);
        using var publisher = await app.SignInAsync(StaffRole.Publisher);

        var answer = await publisher.OpenAsync($"/articles/{hidden.ArticleId}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    /// <summary>An article in a state, read and reacted to on the way there as far as readers could see it.</summary>
    private static async Task<Draft> LivedThroughAsync(PortalApp app, DeskState state, Draft draft)
    {
        var article = await Some.ArticleAsync(app, state is DeskState.Withdrawn or DeskState.Trashed ? DeskState.Published : state, draft);
        using var reader = new Browser(app);
        await reader.OpenAsync($"/articles/{article.ArticleId}/hidden-slug", ("User-Agent", Hotness.Phone));
        await reader.ReactAsync(article.ArticleId, "flower");
        await app.BoardAsync();

        _ = state switch
        {
            DeskState.Withdrawn => await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(article.ArticleId!.Value, "", Some.Editor)), // saved above
            DeskState.Trashed => await app.UseAsync((TrashArticle trash) => trash.ExecuteAsync(article.ArticleId!.Value, Some.Editor)), // saved above
            _ => false,
        };
        return article;
    }

    private static bool IsOwnPage(string surface, long? id) =>
        surface.StartsWith($"/articles/{id}", StringComparison.Ordinal) || surface.StartsWith($"/hans/articles/{id}", StringComparison.Ordinal);

    private static string Neutral(string text) => Reference().Replace(text, "");

    [GeneratedRegex("錯誤編號 [0-9A-F]+")]
    private static partial Regex Reference();

    [GeneratedRegex("<[^>]*>|\\s")]
    private static partial Regex Gap();
}

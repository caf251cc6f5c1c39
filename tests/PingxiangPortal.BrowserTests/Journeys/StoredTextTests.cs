using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.BrowserTests.Support;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;
using static Microsoft.Playwright.Assertions;

namespace PingxiangPortal.BrowserTests.Journeys;

/// <summary>The texts that a running portal holds, opened in its editor.</summary>
[Collection(OneBrowser.Name)]
public sealed class StoredTextTests(BrowserFixture browser)
{
    [BrowserFact]
    public Task Opening_and_saving_an_imported_article_changes_no_byte() => browser.TravelAsync(async page =>
    {
        using var folder = new PortalFolder().WithTheSeed().With(CityNews.All);
        await using var site = new LiveSite(folder);
        site.Start();
        await site.AddAccountAsync(Portals.Publisher, "編輯丙", StaffRole.Publisher);
        await page.SignInAsync(site, Portals.Publisher);
        var imported = await ListNewestAsync(site);
        Assert.Equal(CityNews.All.Count + 1, imported.Count);
        var text = new RichText(page);

        foreach (var before in imported)
        {
            await page.OpenAsync(site, $"/admin/articles/{before.ArticleId}");
            await Expect(text.Text).ToBeVisibleAsync();
            Assert.Equal(before.Markdown, await text.Field.InputValueAsync());

            await page.PressAsync("儲存草稿");

            await Expect(page.Done()).ToContainTextAsync("草稿已儲存");
        }

        Assert.Equal(imported.Select(before => (before.ArticleId, before.Number + 1, before.Markdown)), (await ListNewestAsync(site)).Select(after => (after.ArticleId, after.Number, after.Markdown)));
    });

    private static async Task<IReadOnlyList<ArticleRevision>> ListNewestAsync(LiveSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return await db.Revisions
            .Where(revision => db.Articles.Any(article => article.Id == revision.ArticleId && article.LatestRevision == revision.Number))
            .OrderBy(revision => revision.ArticleId)
            .ToListAsync();
    }
}

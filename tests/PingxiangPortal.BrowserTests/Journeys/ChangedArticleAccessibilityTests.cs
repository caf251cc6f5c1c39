using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.BrowserTests.Support;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class ChangedArticleAccessibilityTests(BrowserFixture browser, Portals portals)
{
    [BrowserFact]
    public Task Everyone_can_learn_what_became_of_an_article() => browser.TravelAsync(async page =>
    {
        var site = portals.StartAnother();
        var inspection = new Inspection(page);
        await site.ChangeStoreAsync(CorrectAsync);

        foreach (var path in new[] { "/articles/1", "/articles/1/history" })
        {
            await page.OpenAsync(site, path);
            await inspection.LookAsync("corrected: " + path);
        }

        await WithdrawAsync(site);

        foreach (var path in new[] { "/articles/1", "/hans/articles/1", "/articles/1/history" })
        {
            await page.OpenAsync(site, path);
            await inspection.LookAsync("withdrawn: " + path);
        }

        inspection.FindsNothing();
    });

    /// <summary>A short change and a long one, and a reprint that used artificial intelligence.</summary>
    private static async Task<int> CorrectAsync(PortalDb db)
    {
        var article = await db.Articles.SingleAsync(each => each.Id == 1);
        var text = (await db.Revisions.SingleAsync(each => each.ArticleId == 1)).ToText();
        var changed = text with
        {
            Summary = text.Summary.Replace('7', '8'),
            Markdown = "先加一段。\n\n" + text.Markdown.Replace("會前", "會議之前", StringComparison.Ordinal).Replace("肯定", "讚揚", StringComparison.Ordinal),
            SourceKind = SourceKind.Reprint,
            SourceName = "區政府",
            OriginalTitle = "推進會召開",
            OriginalAuthor = "通訊員",
            OriginalUrl = "https://news.example/1",
            AiUse = AiUse.Summary,
            Change = CorrectionKind.Correction,
            ChangeNote = "日期寫錯了一天。",
        };
        var rendered = RenderedText.Of(changed.Markdown);
        var edit = new Edit(null, "編輯甲", TimeProvider.System.GetUtcNow().UtcDateTime);
        article.Publish(article.Save(changed, rendered, edit), rendered, edit);
        return await db.SaveChangesAsync();
    }

    private static async Task WithdrawAsync(LiveSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var editor = new StaffMember(1, "編輯甲", StaffRole.Publisher);
        Assert.True(await scope.ServiceProvider.GetRequiredService<WithdrawArticle>().ExecuteAsync(1, "舊辦法已經失效。", editor));
    }
}

using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Store;

public sealed class UtcTests
{
    [Fact]
    public async Task Every_stored_time_comes_back_as_the_same_moment_in_utc()
    {
        await using var app = new PortalApp();
        app.Clock.UtcNow = new DateTime(2026, 6, 7, 8, 9, 10, 123, DateTimeKind.Utc);
        app.Put("a.md", SeedFiles.Markdown("一份"));
        await app.ImportAsync();
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");
        using var colleague = await app.SignInAsync(StaffRole.Publisher);

        var times = await TimesAsync(app);

        Assert.Equal(
            new[] { "ArticleRevision.SavedUtc", "Article.PublishedUtc", "Article.CreatedUtc", "Reaction.CreatedUtc", "ImportedSeed.ImportedUtc", "StaffAccount.LastSignInUtc" }.Order(),
            times.Select(time => time.Name).Intersect(["ArticleRevision.SavedUtc", "Article.PublishedUtc", "Article.CreatedUtc", "Reaction.CreatedUtc", "ImportedSeed.ImportedUtc", "StaffAccount.LastSignInUtc"]).Order());
        Assert.All(times, time => Assert.Equal((app.Clock.UtcNow, DateTimeKind.Utc), (time.Value, time.Value.Kind)));
    }

    [Fact]
    public async Task A_local_time_is_stored_as_its_moment()
    {
        await using var app = new PortalApp();
        var local = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Local);
        var article = await Some.ArticleAsync(app);
        await app.WriteAsync(db => db.Articles.ExecuteUpdateAsync(set => set.SetProperty(each => each.PublishedUtc, local)));

        var stored = await app.UseAsync((PortalDb db) => db.Articles.Where(each => each.Id == article.ArticleId).Select(each => each.PublishedUtc).SingleAsync());

        Assert.Equal(local.ToUniversalTime(), stored);
    }

    private static Task<List<(string Name, DateTime Value)>> TimesAsync(PortalApp app) => app.UseAsync(async (PortalDb db) =>
    {
        var found = new List<(string, DateTime)>();
        object[] rows =
        [
            .. await db.Articles.ToListAsync(), .. await db.Revisions.ToListAsync(), .. await db.Reactions.ToListAsync(),
            .. await db.ImportedSeeds.ToListAsync(), .. await db.Users.ToListAsync(),
        ];

        foreach (var row in rows)
        {
            found.AddRange(row.GetType().GetProperties()
                .Where(property => property.GetValue(row) is DateTime)
                .Select(property => ($"{row.GetType().Name}.{property.Name}", (DateTime)property.GetValue(row)!)));
        }

        return found;
    });
}

using System.Net;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Hot;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Hot;

/// <summary>Reads articles as people do, and looks at what was counted.</summary>
internal static class Hotness
{
    public const string Phone =
        "Mozilla/5.0 (Linux; Android 13; V2244A Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47 Language/zh_CN";

    /// <summary>A telephone of its own for each number.</summary>
    public static string PhoneOf(int reader) => $"{Phone} Reader/{reader}";

    public static Task<Answer> ReadAsync(this PortalApp app, long? article, string agent = Phone, params (string Name, string Value)[] sent) =>
        Answer.GetAsync(app, $"/articles/{article}", [("User-Agent", agent), .. sent]);

    /// <summary>As many readers, each with another telephone.</summary>
    public static async Task ReadByAsync(this PortalApp app, long? article, int readers)
    {
        for (var reader = 0; reader < readers; reader++)
        {
            Assert.Equal(HttpStatusCode.OK, (await app.ReadAsync(article, PhoneOf(reader))).Status);
        }
    }

    /// <summary>What the server does every two seconds.</summary>
    public static Task KeepCountsAsync(this PortalApp app) => app.UseAsync(async (KeepCounts keep) =>
    {
        await keep.ExecuteAsync();
        return 0;
    });

    /// <summary>A list's articles and counts, after everything was written.</summary>
    public static async Task<IReadOnlyList<(long? Id, int Count)>> HotAsync(this PortalApp app, HotWindow window, HotMeasure measure, int take = 20)
    {
        await app.KeepCountsAsync();
        var list = await app.UseAsync((HotQueries queries) => queries.ListAsync(window, measure, take, CancellationToken.None));
        Assert.Equal(Enumerable.Range(1, list.Entries.Count), list.Entries.Select(entry => entry.Rank));
        return [.. list.Entries.Select(entry => ((long?)entry.Article.Id, entry.Count))];
    }

    /// <summary>How often one article was read in the last 24 hours.</summary>
    public static async Task<int> ReadsAsync(this PortalApp app, long? article) =>
        (await app.HotAsync(HotWindow.Day, HotMeasure.Reads, take: 1000)).SingleOrDefault(entry => entry.Id == article).Count;

    /// <summary>The short lists as pages would show them now.</summary>
    public static async Task<HotBoard> BoardAsync(this PortalApp app)
    {
        await app.KeepCountsAsync();
        return await app.UseAsync(async (RefreshHotNow refresh) =>
        {
            await refresh.ExecuteAsync(CancellationToken.None);
            return await app.UseAsync((HotNow now) => Task.FromResult(now.Board));
        });
    }

    /// <summary>All that the store counts for hot lists.</summary>
    public static Task<IReadOnlyList<string>> StoredHotAsync(this PortalApp app) => app.UseAsync((PortalDb db) =>
        Task.FromResult<IReadOnlyList<string>>(
        [
            .. db.HotHours.AsEnumerable().Select(each => $"hour {each.Hour} {each.Measure} {each.ArticleId} {each.Count}").Order(StringComparer.Ordinal),
            .. db.HotPlaces.AsEnumerable().Select(each => $"place {each.Window} {each.Measure} {each.ArticleId} {each.Count}").Order(StringComparer.Ordinal),
        ]));
}

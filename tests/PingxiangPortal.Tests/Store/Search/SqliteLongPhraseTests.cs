using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Tests.Store.Search;

public sealed class SqliteLongPhraseTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Headline = "安源區文化館舉辦第12期全民閱讀月";

    [Theory]
    [InlineData(Headline, true)]
    [InlineData("文化館舉辦第12期全民閱讀", true)]
    [InlineData("\"全民閱讀月安源區文化館舉辦\"", false)]
    [InlineData(Headline + " 講座", true)]
    [InlineData(Headline + " -講座", false)]
    [InlineData(Headline + " -茶會", true)]
    public async Task It_finds_what_the_index_finds_for_the_whole(string query, bool isThere)
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        await app.PublishAsync(Headline, "有講座。");
        await app.PublishAsync("另一則", $"日前，{Headline}，有講座。");
        await app.PublishAsync("全民閱讀月", "安源區文化館舉辦第12期"); // all the tokens, but not in a row

        foreach (var match in new[] { SearchMatch.Of(app.Question(query)), SearchMatch.OfTitles(app.Question(query)) })
        {
            var (whole, rarest) = await app.UseAsync(async (PortalDb db) =>
                (await db.MatchesAsync(match, 100, CancellationToken.None), await FindAsync(db, match)));

            Assert.Equal(whole, rarest);
        }

        Assert.Equal(isThere, (await app.AnswerAsync(app.Question(query))).Total > 0);
    }

    [Fact]
    public async Task It_leaves_short_phrases_and_frequent_ones_to_the_index()
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        var category = await Some.CategoryAsync(app);
        await app.FillAsync(category, 40, _ => "萍鄉市人民政府辦公室通知");

        Assert.Null(await FindAsync("萍鄉市人民政府"));
        Assert.Null(await FindAsync("萍鄉市人民政府辦公室通知"));
        Assert.Empty((await FindAsync("萍鄉市人民政府辦公室沒通知"))!);
    }

    private Task<IReadOnlyList<long>?> FindAsync(string query) => app.UseAsync((PortalDb db) => FindAsync(db, SearchMatch.Of(app.Question(query))));

    private static Task<IReadOnlyList<long>?> FindAsync(PortalDb db, SearchMatch match) =>
        new SqliteLongPhrase(db, fewestArticles: 0).FindAsync(match, CancellationToken.None);
}

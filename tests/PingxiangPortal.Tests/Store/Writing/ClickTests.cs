using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Store.Writing;

public sealed class ClickTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] Kinds = ["flower", "handshake", "shocked", "passby", "egg"];

    [Fact]
    public async Task Fifty_posts_of_one_reader_at_once_are_one_row_and_one_in_the_tally()
    {
        var (article, reader) = (await Some.ArticleAsync(app), await ReaderAsync());

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => reader.ReactAsync(article.ArticleId, "flower")));

        var (rows, tally) = await StoredAsync(article.ArticleId!.Value);
        Assert.Equal([ReactionKind.Flower], rows);
        Assert.Equal(new ReactionTotals(1, 0, 0, 0, 0), tally);
    }

    [Fact]
    public async Task Whatever_many_readers_press_at_once_the_tally_is_the_count_of_the_rows()
    {
        var article = await Some.ArticleAsync(app);
        var readers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ReaderAsync()));

        await Task.WhenAll(Enumerable.Range(0, 120).Select(at =>
            readers[at % 6].ReactAsync(article.ArticleId, at % 7 == 6 ? "" : Kinds[at * 7 / 3 % 5])));

        var (rows, tally) = await StoredAsync(article.ArticleId!.Value);
        Assert.All(ReactionKinds.All, kind => Assert.Equal(rows.Count(row => row == kind), tally[kind]));
    }

    [Fact]
    public async Task The_totals_of_the_answer_are_what_is_read_next()
    {
        var article = await Some.ArticleAsync(app);

        foreach (var kind in Kinds)
        {
            using var reader = await ReaderAsync();
            var answer = await reader.ReactAsync(article.ArticleId, kind);

            Assert.Equal(answer.Text, (await reader.OpenAsync(Reacting.Address(article.ArticleId))).Text);
        }

        Assert.Equal(5, (await (await ReaderAsync()).OpenAsync(Reacting.Address(article.ArticleId))).Sum());
    }

    [Fact]
    public async Task What_a_request_reads_with_cannot_write()
    {
        var article = await Some.ArticleAsync(app);

        await Assert.ThrowsAnyAsync<DbException>(() => app.UseAsync((PortalDb db) => db.Database.ExecuteSqlRawAsync("""UPDATE "Articles" SET "Title" = 'x'""")));
        await Assert.ThrowsAnyAsync<DbException>(() => app.UseAsync((PortalDb db) => db.Articles.ExecuteDeleteAsync()));
        await Assert.ThrowsAsync<DbUpdateException>(() => app.UseAsync((PortalDb db) =>
        {
            db.Settings.Add(new Setting(Some.Word("w"), "x"));
            return db.SaveChangesAsync();
        }));

        Assert.Equal(HttpStatusCode.OK, (await Answer.GetAsync(app, $"/articles/{article.ArticleId}")).Status);
    }

    /// <summary>Someone who is known already; a stranger's first clicks at once would be those of several.</summary>
    private async Task<Browser> ReaderAsync()
    {
        var reader = new Browser(app);
        await reader.ReactAsync((await Some.ArticleAsync(app)).ArticleId, "egg");
        return reader;
    }

    private Task<(List<ReactionKind> Rows, ReactionTotals Tally)> StoredAsync(long article) => app.UseAsync(async (PortalDb db) => (
        await db.Reactions.Where(reaction => reaction.ArticleId == article).Select(reaction => reaction.Kind).ToListAsync(),
        (await db.ReactionTallies.SingleAsync(tally => tally.ArticleId == article)).Totals));
}

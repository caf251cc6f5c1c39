using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Search;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>
/// Looks for a long phrase by its rarest tokens. FTS5 goes through the lists of all tokens of a phrase side by side,
/// which for the usual words of a headline takes a tenth of a second in a million articles. The lists of three rare
/// tokens name a handful of articles in a few milliseconds, and their texts are compared here.
/// </summary>
/// <param name="db">The store.</param>
/// <param name="fewestArticles">In a store with fewer the phrase itself is found as fast.</param>
internal sealed class SqliteLongPhrase(PortalDb db, long fewestArticles = 50_000)
{
    // A shorter phrase costs no more than the look for its rare tokens.
    private const int FewestTokens = 10;

    // How rare a token is, the newest articles tell.
    private const int Sample = 1_000;
    private const int MostSampled = 24;
    private const int Rarest = 3;

    // A text takes about half a millisecond.
    private const int MostCompared = 30;

    /// <summary>The keys of the newest articles that match, newest first; null when too many have the rare tokens, or none is rare.</summary>
    public async Task<IReadOnlyList<long>?> FindAsync(SearchMatch match, CancellationToken cancel)
    {
        if (match.Phrases.Select(phrase => phrase.Split(' ')).MaxBy(tokens => tokens.Length) is not { Length: >= FewestTokens } longest || await IsSmallAsync(cancel))
        {
            return null;
        }

        var rare = await RarestAsync([.. longest.Distinct().Take(MostSampled)], match.LastKey, cancel);
        var keys = await db.MatchesAsync(match with { Phrases = rare }, MostCompared + 1, cancel);
        return keys.Count > MostCompared ? null : await ComparedAsync(keys, match, cancel);
    }

    private async Task<bool> IsSmallAsync(CancellationToken cancel) =>
        await db.Articles.MaxAsync(article => (long?)article.Id, cancel) is not { } last || last < fewestArticles;

    private async Task<IReadOnlyList<string>> RarestAsync(IReadOnlyList<string> tokens, long last, CancellationToken cancel)
    {
        var counts = new List<long>();
        var count = """(SELECT COUNT(*) FROM "SearchTokens" WHERE "SearchTokens" MATCH @t{0} AND rowid BETWEEN @first AND @last)""";
        var first = await db.KeysAsync(
            """SELECT "Key" FROM "SearchEntries" WHERE "Key" <= @last ORDER BY "Key" DESC LIMIT 1 OFFSET @sample""",
            [("@last", last), ("@sample", Sample)],
            cancel);
        await db.ReadAsync(
            $"SELECT {string.Join(", ", tokens.Select((_, at) => string.Format(CultureInfo.InvariantCulture, count, at)))}",
            [.. tokens.Select((token, at) => ($"@t{at}", (object)SqliteSearchSql.Quoted(token))), ("@first", first is [var key] ? key : SearchKey.First), ("@last", last)],
            row => counts.AddRange(tokens.Select((_, at) => row.GetInt64(at))),
            cancel);
        return [.. tokens.Zip(counts).OrderBy(each => each.Second).Take(Rarest).Select(each => each.First)];
    }

    private async Task<IReadOnlyList<long>> ComparedAsync(IReadOnlyList<long> keys, SearchMatch match, CancellationToken cancel)
    {
        var ids = await db.Search.ArticlesAsync(keys, cancel);
        var texts = await db.Articles
            .Where(article => ids.Contains(article.Id))
            .Select(article => new { article.Id, article.Title, article.Summary, article.Html, article.CategoryId })
            .ToDictionaryAsync(article => article.Id, cancel);

        return
        [
            .. keys.Zip(ids)
                .Where(each => texts.TryGetValue(each.Second, out var text)
                    && match.IsIn(IndexedText.Of(text.Title, text.Summary, SafeHtml.AlreadySanitized(text.Html), text.CategoryId).Tokens))
                .Select(each => each.First),
        ];
    }
}

using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Search;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Language;
using PingxiangPortal.Web.Platform.Paging;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Web.Features.Search;

/// <summary>Finds what readers look for, and shows it in their script.</summary>
internal sealed class SearchQueries(PortalDb db, ArticleQueries articles, SiteQueries site, SiteClock clock)
{
    private const int ArticlesAPage = 20;
    private const int ExcerptCharacters = 90;

    public async Task<SearchView> FindAsync(SearchInput input, Reading reading, CancellationToken cancel)
    {
        var tree = await site.GetTreeAsync(cancel);
        var answer = await db.Search.FindAsync(Question(input, tree), cancel);
        var cards = await articles.FindVisibleAsync(answer.ArticleIds, cancel);
        var found = answer.ArticleIds.Where(cards.ContainsKey).Select(id => cards[id]).ToList();
        var bodies = await FindBodiesAsync(found, input.Query, cancel);
        var reached = input.Number + (answer.HasMore ? 1 : 0);
        var last = PageOf.LastOf(answer.Total ?? Math.Max(SearchAnswer.MostCounted, reached * ArticlesAPage), ArticlesAPage);

        return new SearchView
        {
            Found = [.. found.Select(each => Show(each, bodies.GetValueOrDefault(each.Id), input.Query, reading))],
            Total = answer.Total ?? SearchAnswer.MostCounted,
            IsMore = answer.Total is null,
            Page = new PageOf(input.Number, last, input.Url),
        };
    }

    /// <summary>The channels, and the categories below them that are asked for.</summary>
    public async Task<IReadOnlyList<CategoryNode>> ListChoicesAsync(SearchInput input, CancellationToken cancel)
    {
        var tree = await site.GetTreeAsync(cancel);
        return [.. tree.Channels, .. Asked(input, tree).Where(category => category.ParentId is not null)];
    }

    /// <summary>Titles of the newest articles that begin with what was typed, as their readers see them.</summary>
    public async Task<IReadOnlyList<string>> SuggestAsync(string typed, Reading reading, CancellationToken cancel)
    {
        var ids = await db.Search.SuggestAsync(typed, clock.UtcNow, cancel);
        var cards = await articles.FindVisibleAsync(ids, cancel);
        return [.. ids.Where(cards.ContainsKey).Select(id => reading.Show(cards[id].Title, cards[id].Script)).Distinct()];
    }

    private SearchQuestion Question(SearchInput input, CategoryTree tree)
    {
        var now = clock.UtcNow;

        return new SearchQuestion
        {
            Query = input.Query,
            CategoryIds = input.Categories.Count == 0 ? null : [.. Asked(input, tree).SelectMany(category => tree.WithDescendantIds(category.Id))],
            FromUtc = Later(input.FromDay is { } from ? clock.ToUtc(from.ToDateTime(TimeOnly.MinValue)) : null, now - input.Span.Length()),
            UntilUtc = input.ToDay is { } to && to < DateOnly.MaxValue ? clock.ToUtc(to.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null,
            Order = input.IsNewestFirst ? SearchOrder.Newest : SearchOrder.Best,
            Skip = (input.Number - 1) * ArticlesAPage,
            Take = ArticlesAPage,
            NowUtc = now,
        };
    }

    private static IEnumerable<CategoryNode> Asked(SearchInput input, CategoryTree tree) =>
        input.Categories.Select(slug => tree.FindBySlug(slug.ToLowerInvariant())).OfType<CategoryNode>().Distinct();

    private static DateTime? Later(DateTime? one, DateTime? other) => one > other || other is null ? one : other;

    /// <summary>The bodies of those whose title and summary don't show what was found: each lies by itself in the store.</summary>
    private async Task<IReadOnlyDictionary<long, SafeHtml>> FindBodiesAsync(IReadOnlyList<ArticleCard> found, SearchQuery query, CancellationToken cancel)
    {
        var ids = found
            .Where(card => card.Summary.Length == 0 || !(SearchHits.AreAllIn(card.Title, query) || SearchHits.AreAllIn(card.Summary, query)))
            .Select(card => card.Id)
            .ToList();
        return ids.Count == 0 ? new Dictionary<long, SafeHtml>() : await articles.FindBodiesAsync(ids, cancel);
    }

    private static FoundArticle Show(ArticleCard card, SafeHtml? body, SearchQuery query, Reading reading)
    {
        var excerpt = SearchExcerpt.Of(body is null ? card.Summary : PlainText.FromHtml(body), query, ExcerptCharacters);

        // Cut first: a body may have 300,000 characters to convert, and a line of it is shown.
        var line = string.Concat(excerpt.Select(piece => piece.Text));
        return new FoundArticle(card, Mark(card.Title), Mark(line));

        IReadOnlyList<SearchPiece> Mark(string text) => SearchHits.Mark(reading.Show(text, card.Script), query);
    }
}

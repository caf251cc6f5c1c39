using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>A row of the desk's list.</summary>
internal sealed record DeskArticleRow(
    long Id,
    string Title,
    ArticleState State,
    bool IsSubmitted,
    DateTime? PublishedUtc,
    DateTime ChangedUtc,
    long CategoryId,
    string Publisher,
    bool HasUnpublishedChanges);

/// <summary>One page of the desk's list.</summary>
internal sealed record DeskArticleList(
    IReadOnlyList<DeskArticleRow> Rows,
    IReadOnlyDictionary<DeskState, int> Counts,
    CategoryTree Tree,
    PageOf Page);

/// <summary>An article opened for editing: what readers see, and the newest text.</summary>
internal sealed record DeskArticle(Article Article, ArticleRevision Newest, string Publisher);

/// <summary>An article that an account may change, and the time that readers see.</summary>
internal sealed record EditableArticle(long Id, DateTime? PublishedUtc);

using System.Linq.Expressions;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store;

/// <summary>
/// The single definition of "readers may see this now", and of "readers saw this, and it was withdrawn": of such an
/// article they may learn that it is gone, and nothing of its text.
/// </summary>
internal static class Visible
{
    // Published, and its time has come.
    private static readonly Expression<Func<Article, DateTime, bool>> Rule = (article, nowUtc) =>
        article.State == ArticleState.Published && article.PublishedUtc <= nowUtc;

    // Withdrawn, and its time had come before that: a withdrawn article that nobody saw has no such time.
    private static readonly Expression<Func<Article, DateTime, bool>> GoneRule = (article, nowUtc) =>
        article.State == ArticleState.Withdrawn && article.FirstPublishedUtc <= nowUtc;

    /// <summary>The articles that readers may see.</summary>
    public static IQueryable<Article> VisibleAt(this IQueryable<Article> articles, DateTime nowUtc) =>
        articles.Where(At(Expression.Constant(new Moment(nowUtc)).Member()));

    /// <summary>The withdrawn articles that readers saw.</summary>
    public static IQueryable<Article> GoneAt(this IQueryable<Article> articles, DateTime nowUtc) =>
        articles.Where(GoneAt(Expression.Constant(new Moment(nowUtc)).Member()));

    /// <summary>The order of every list: newest first, then by number.</summary>
    public static IOrderedQueryable<Article> NewestFirst(this IQueryable<Article> articles) =>
        articles.OrderByDescending(article => article.PublishedUtc).ThenByDescending(article => article.Id);

    /// <summary>The rule at a moment that an expression gives.</summary>
    public static Expression<Func<Article, bool>> At(Expression nowUtc) => At(Rule, nowUtc);

    /// <summary>The rule of withdrawn articles at a moment that an expression gives.</summary>
    public static Expression<Func<Article, bool>> GoneAt(Expression nowUtc) => At(GoneRule, nowUtc);

    private static Expression<Func<Article, bool>> At(Expression<Func<Article, DateTime, bool>> rule, Expression nowUtc) =>
        Expression.Lambda<Func<Article, bool>>(
            new Replacement(rule.Parameters[1], nowUtc).Visit(rule.Body)!, // null only for null
            rule.Parameters[0]);

    private static MemberExpression Member(this Expression moment) => Expression.Property(moment, nameof(Moment.Utc));

    /// <summary>Held in an object, so that the engine gets the moment as a parameter and plans the query once.</summary>
    private sealed record Moment(DateTime Utc);

    private sealed class Replacement(Expression what, Expression with) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == what ? with : base.Visit(node);
    }
}

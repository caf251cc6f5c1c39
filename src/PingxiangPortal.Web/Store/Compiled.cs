using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store;

/// <summary>
/// Queries whose SQL is made once, which halves what a page costs. EF Core takes them as one expression and doesn't
/// look into methods, so <see cref="Visible"/> is written out in it first.
/// </summary>
/// <remarks>A compiled query belongs to the model of one application: keep it in a singleton, not in a static field.</remarks>
internal static class Compiled
{
    public static Func<PortalDb, T1, CancellationToken, Task<TRow>> Single<T1, TRow>(
        Expression<Func<PortalDb, T1, CancellationToken, TRow>> query) =>
        EF.CompileAsyncQuery(WriteOut(query));

    public static Func<PortalDb, T1, T2, CancellationToken, Task<TRow>> Single<T1, T2, TRow>(
        Expression<Func<PortalDb, T1, T2, CancellationToken, TRow>> query) =>
        EF.CompileAsyncQuery(WriteOut(query));

    public static Func<PortalDb, T1, T2, T3, CancellationToken, Task<TRow>> Single<T1, T2, T3, TRow>(
        Expression<Func<PortalDb, T1, T2, T3, CancellationToken, TRow>> query) =>
        EF.CompileAsyncQuery(WriteOut(query));

    public static Func<PortalDb, IAsyncEnumerable<TRow>> Many<TRow>(Expression<Func<PortalDb, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(WriteOut(query));

    public static Func<PortalDb, T1, IAsyncEnumerable<TRow>> Many<T1, TRow>(
        Expression<Func<PortalDb, T1, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(WriteOut(query));

    public static Func<PortalDb, T1, T2, IAsyncEnumerable<TRow>> Many<T1, T2, TRow>(
        Expression<Func<PortalDb, T1, T2, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(WriteOut(query));

    public static Func<PortalDb, T1, T2, T3, T4, IAsyncEnumerable<TRow>> Many<T1, T2, T3, T4, TRow>(
        Expression<Func<PortalDb, T1, T2, T3, T4, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(WriteOut(query));

    public static Func<PortalDb, T1, T2, T3, T4, T5, IAsyncEnumerable<TRow>> Many<T1, T2, T3, T4, T5, TRow>(
        Expression<Func<PortalDb, T1, T2, T3, T4, T5, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(WriteOut(query));

    private static Expression<TQuery> WriteOut<TQuery>(Expression<TQuery> query) => (Expression<TQuery>)new Writer().Visit(query);

    private sealed class Writer : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Visible))
            {
                return base.VisitMethodCall(node);
            }

            var articles = new EnumerableQuery<Article>(Visit(node.Arguments[0]));
            IQueryable written = node.Method.Name switch
            {
                nameof(Visible.VisibleAt) => articles.Where(Visible.At(node.Arguments[1])),
                nameof(Visible.GoneAt) => articles.Where(Visible.GoneAt(node.Arguments[1])),
                nameof(Visible.NewestFirst) => articles.NewestFirst(),
                var other => throw new NotSupportedException(other),
            };
            return written.Expression;
        }
    }
}

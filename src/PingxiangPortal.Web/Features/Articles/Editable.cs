using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Whose article may be changed by whom: publishers all, contributors their own that were never published.</summary>
internal static class Editable
{
    public static IQueryable<Article> EditableBy(this IQueryable<Article> articles, StaffMember member) =>
        member.CanPublish
            ? articles
            : articles.Where(article => article.CreatedById == member.AccountId && article.FirstPublishedUtc == null);
}

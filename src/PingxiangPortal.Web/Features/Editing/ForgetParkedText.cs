using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Throws a private copy away: it was merged, or its writer wants it no more.</summary>
internal sealed class ForgetParkedText(Writer writer)
{
    public Task ExecuteAsync(long articleId, StaffMember member) => writer.WriteAsync(db => db.ParkedTexts
        .Where(parked => parked.ArticleId == articleId && parked.AccountId == member.AccountId)
        .ExecuteDeleteAsync());
}

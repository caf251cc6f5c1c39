using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Takes a lock off an article: its holder may, and an administrator.</summary>
internal sealed class UnlockArticle(Writer writer)
{
    /// <summary>False when there is no lock that this account may take off.</summary>
    public async Task<bool> ExecuteAsync(long id, StaffMember member) => await writer.WriteAsync(db => db.ArticleLocks
        .Where(held => held.ArticleId == id && (held.HolderId == member.AccountId || member.CanUnlock))
        .ExecuteDeleteAsync()) > 0;
}

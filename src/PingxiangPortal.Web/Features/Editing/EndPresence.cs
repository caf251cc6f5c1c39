using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Forgets an editor that was closed; others see it at once.</summary>
internal sealed class EndPresence(Writer writer)
{
    public Task ExecuteAsync(Guid session, StaffMember member) => writer.WriteAsync(db => db.EditingSessions
        .Where(each => each.Id == session && each.AccountId == member.AccountId)
        .ExecuteDeleteAsync());
}

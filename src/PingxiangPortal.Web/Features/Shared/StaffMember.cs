using System.Security.Claims;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The account on whose behalf something is done.</summary>
internal sealed record StaffMember(long AccountId, string Name, StaffRole Role)
{
    public static StaffMember Of(ClaimsPrincipal user) =>
        new(user.AccountId(), user.StaffName(), user.StaffRole() ?? StaffRole.Contributor);

    public bool CanPublish => Role >= StaffRole.Publisher;

    /// <summary>May take a lock off that someone else holds.</summary>
    public bool CanUnlock => Role >= StaffRole.Administrator;

    public Edit At(DateTime nowUtc) => new(AccountId, Name, nowUtc);
}

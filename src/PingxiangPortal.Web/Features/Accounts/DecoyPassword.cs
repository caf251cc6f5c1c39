using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>A hash to compare with when there is no account, so that a try for an unknown name takes as long.</summary>
internal sealed class DecoyPassword(IOptions<PasswordHasherOptions> options)
{
    public StaffAccount Account { get; } = new();

    public string Hash { get; } = new PasswordHasher<StaffAccount>(options).HashPassword(new StaffAccount(), OneTimeSecret.New());
}

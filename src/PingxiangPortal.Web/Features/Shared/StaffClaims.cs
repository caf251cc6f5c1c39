using System.Globalization;
using System.Security.Claims;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What a signed-in account carries in its cookie.</summary>
internal static class StaffClaims
{
    public const string DisplayName = "display-name";
    public const string Role = "staff-role";

    public static long AccountId(this ClaimsPrincipal user) =>
        long.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "0", CultureInfo.InvariantCulture);

    public static string StaffName(this ClaimsPrincipal user) => user.FindFirstValue(DisplayName) ?? "";

    /// <summary>The role, or null for someone who isn't signed in.</summary>
    public static StaffRole? StaffRole(this ClaimsPrincipal user) =>
        StaffRoles.TryParse(user.FindFirstValue(Role), out var role) ? role : null;

    public static bool Has(this ClaimsPrincipal user, StaffRole atLeast) => user.StaffRole() >= atLeast;

    public static string Label(this StaffRole role) => role switch
    {
        Store.StaffRole.Contributor => "記者",
        Store.StaffRole.Publisher => "發布者",
        Store.StaffRole.Administrator => "管理員",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}

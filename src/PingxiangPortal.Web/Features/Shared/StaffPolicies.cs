using Microsoft.AspNetCore.Authorization;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The rights that pages name. Each demands a signed-in account of at least that role.</summary>
internal static class StaffPolicies
{
    /// <summary>Anyone of the staff.</summary>
    public const string Staff = "staff";

    /// <summary>Publishers and administrators.</summary>
    public const string Publisher = "publisher";

    /// <summary>Administrators.</summary>
    public const string Administrator = "administrator";

    public static void Configure(AuthorizationOptions options)
    {
        Add(options, Staff, StaffRole.Contributor);
        Add(options, Publisher, StaffRole.Publisher);
        Add(options, Administrator, StaffRole.Administrator);
    }

    private static void Add(AuthorizationOptions options, string name, StaffRole role) =>
        options.AddPolicy(name, policy => policy
            .RequireAuthenticatedUser()
            .RequireAssertion(context => context.User.Has(role)));
}

using Microsoft.AspNetCore.Identity;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Staff accounts: signing in, setting up, and each thing that can happen to one.</summary>
internal static class AccountsFeature
{
    /// <summary>PBKDF2 rounds; OWASP's figure for HMAC-SHA512 (Password Storage Cheat Sheet, 2023).</summary>
    private const int HashRounds = 210_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services, SiteAddress site)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.AddIdentityCore<StaffAccount>(ConfigureIdentity).AddEntityFrameworkStores<PortalDb>();
        services.AddAuthentication(StaffSession.Scheme)
            .AddCookie(StaffSession.Scheme, options => StaffSession.Configure(options, site));
        services.AddAuthorization(StaffPolicies.Configure);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = site.CookieName("form");
            options.SuppressXFrameOptionsHeader = true; // frame-ancestors of every answer's policy says more
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = site.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        });

        return services
            .AddSingleton<DecoyPassword>()
            .AddScoped<StaffUsers>()
            .AddScoped<OfferSetup>()
            .AddScoped<AddStaffAccount>()
            .AddScoped<ChangeStaffAccount>()
            .AddScoped<ChangeOwnPassword>()
            .AddScoped<SetPassword>()
            .AddScoped<SignInStaff>();
    }

    private static void ConfigureIdentity(IdentityOptions options)
    {
        IdentitySchema.Configure(options);

        // Lengths are PasswordRules' business; composition is nobody's.
        options.Password.RequiredLength = PasswordRules.Least;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 1;
    }
}

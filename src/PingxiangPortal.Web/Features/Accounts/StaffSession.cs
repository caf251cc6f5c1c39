using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>The staff's cookie: what it carries, and when it stops counting.</summary>
internal static class StaffSession
{
    public const string Scheme = "staff";
    private const string Stamp = "stamp";
    private const string Began = "began";
    private static readonly TimeSpan Idle = TimeSpan.FromHours(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static ClaimsPrincipal PrincipalOf(StaffAccount account, DateTime nowUtc) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, account.UserName ?? ""),
            new Claim(StaffClaims.DisplayName, account.DisplayName),
            new Claim(StaffClaims.Role, account.Role.ToString()),
            new Claim(Stamp, account.SecurityStamp ?? ""),
            new Claim(Began, nowUtc.ToString("O", CultureInfo.InvariantCulture)),
        ],
        Scheme));

    public static void Configure(CookieAuthenticationOptions options, SiteAddress site)
    {
        options.Cookie.Name = site.CookieName("staff");
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = site.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = Links.SignIn;
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = RedirectToSignIn;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>By a local address: the framework's own would name whatever host the request claims.</summary>
    private static Task RedirectToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var wanted = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        context.Response.Redirect(Links.SignIn + QueryString.Create(context.Options.ReturnUrlParameter, wanted));
        return Task.CompletedTask;
    }

    /// <summary>Asked at every request of the staff: a disabled account, a new role or password counts at once.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var principal = context.Principal!; // the event comes only with one
        var id = principal.AccountId();
        var account = await services.GetRequiredService<PortalDb>().Users
            .SingleOrDefaultAsync(each => each.Id == id, context.HttpContext.RequestAborted);

        if (account is null or { IsDisabled: true }
            || account.SecurityStamp != principal.FindFirstValue(Stamp)
            || IsOver(principal, services.GetRequiredService<SiteClock>().UtcNow))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
        }
    }

    private static bool IsOver(ClaimsPrincipal principal, DateTime nowUtc) =>
        !DateTime.TryParse(
            principal.FindFirstValue(Began),
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var began)
        || nowUtc - began > Longest;
}

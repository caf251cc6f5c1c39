using Microsoft.AspNetCore.Http.Extensions;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What every page of the desk shows around its own content.</summary>
internal sealed record DeskFrame(
    string SiteName,
    string AccountName,
    StaffRole Role,
    Preferences Preferences,
    string ReturnPath)
{
    public bool IsAdministrator => Role == StaffRole.Administrator;

    public static DeskFrame Of(HttpContext context, SiteWords words) => new(
        words.Name,
        context.User.StaffName(),
        context.User.StaffRole() ?? StaffRole.Contributor,
        Preferences.Of(context.Request),
        context.Request.GetEncodedPathAndQuery());
}

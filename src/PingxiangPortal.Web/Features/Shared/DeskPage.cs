using Microsoft.AspNetCore.Mvc.RazorPages;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>A page in the desk's layout. All but the title is set before the handler runs, as <see cref="ReaderPage.Frame"/> is.</summary>
internal abstract class DeskPage : PageModel
{
    public string Title { get; protected set; } = "";

    public string SiteName { get; set; } = "";

    /// <summary>The display name of the account that is signed in.</summary>
    public string AccountName { get; set; } = "";

    /// <summary>管理員, 發布者 or 記者.</summary>
    public string RoleLabel { get; set; } = "";

    public bool IsAdministrator { get; set; }

    public Preferences Preferences { get; set; } = Preferences.Default;

    /// <summary>The local address to come back to after a change of theme.</summary>
    public string ReturnPath { get; set; } = "";
}

using Microsoft.AspNetCore.Identity;

namespace PingxiangPortal.Web.Store;

/// <summary>Someone who signs in to the desk. Readers have no accounts.</summary>
internal sealed class StaffAccount : IdentityUser<long>
{
    /// <summary>The name beside revisions and, unless a byline was taken over, under articles.</summary>
    public string DisplayName { get; set; } = "";

    public StaffRole Role { get; set; }

    public bool IsDisabled { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? LastSignInUtc { get; set; }

    /// <summary>Hash of the one-time secret with which the owner chooses a password, while one is handed out.</summary>
    public string? PasswordSecretHash { get; set; }

    public DateTime? PasswordSecretExpiryUtc { get; set; }
}

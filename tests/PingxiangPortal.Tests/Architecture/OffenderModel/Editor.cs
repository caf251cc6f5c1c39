using Microsoft.AspNetCore.Identity;

namespace PingxiangPortal.Tests.Architecture.OffenderModel;

/// <summary>An account: most of its columns are Identity's own.</summary>
internal sealed class Editor : IdentityUser<long>
{
    public string? Desk { get; init; }
}

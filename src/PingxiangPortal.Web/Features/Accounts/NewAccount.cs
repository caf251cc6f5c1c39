using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>An account to add.</summary>
/// <param name="Name">The name to sign in with.</param>
/// <param name="DisplayName">The name to show; the byline of that name, or of the account's, is taken over.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Password">Null for an account whose owner chooses one by a one-time address.</param>
internal sealed record NewAccount(string Name, string DisplayName, StaffRole Role, string? Password);

using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Support;

/// <summary>Someone of the staff, with the password that nobody else knows.</summary>
internal sealed record Colleague(long Id, string Name, string DisplayName, StaffRole Role, string Password);

namespace PingxiangPortal.Web.Store;

/// <summary>The names under which roles travel in forms and commands.</summary>
internal static class StaffRoles
{
    public static IReadOnlyList<StaffRole> All { get; } = Enum.GetValues<StaffRole>();

    /// <summary>Exactly one of the three names: the framework would also take numbers, and lists that add up to another role.</summary>
    public static bool TryParse(string? name, out StaffRole role, StringComparison comparison = StringComparison.Ordinal)
    {
        role = All.FirstOrDefault(each => each.ToString().Equals(name, comparison));
        return role != 0;
    }
}

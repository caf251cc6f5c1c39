namespace PingxiangPortal.Tests.Architecture;

/// <summary>Holds the references of an assembly against the directions between the parts.</summary>
internal static class DependencyRules
{
    public static IReadOnlyList<string> AgainstDirections(IEnumerable<Reference> references, Plan plan) =>
    [
        .. from reference in references
           let user = plan.PartOf(reference.From.Namespace)
           let used = plan.PartOf(reference.To.Namespace)
           where user is not null && used is not null && !Directions.Allow(user, used)
           select $"{user} must not use {used}: {reference}",
    ];

    public static IReadOnlyList<string> AgainstForeign(IEnumerable<Reference> references, Plan plan) =>
    [
        .. from reference in references
           let user = plan.PartOf(reference.From.Namespace)
           where user is not null && !Directions.AllowForeign(user, reference.To.Namespace)
           select $"{user} must not use {reference.To.Namespace}: {reference}",
    ];

    public static IReadOnlyList<string> OutsideThePlan(IEnumerable<Reference> references, Plan plan) =>
    [
        .. references
            .Select(reference => reference.From)
            .Distinct()
            .Where(type => plan.PartOf(type.Namespace) is { } part && !Directions.IsPlanned(part))
            .Select(type => $"{type} lies in a folder that the plan does not know"),
    ];

    public static IReadOnlyList<string> CyclesBetweenFeatures(IEnumerable<Reference> references, Plan plan)
    {
        var uses =
            from reference in references
            let user = Directions.FeatureName(plan.PartOf(reference.From.Namespace) ?? "")
            let used = Directions.FeatureName(plan.PartOf(reference.To.Namespace) ?? "")
            where user is not null && used is not null && user != used
            group used by user;
        return Cycles(uses.ToDictionary(group => group.Key, group => group.Distinct().ToArray()));
    }

    public static IReadOnlyList<string> Cycles(IReadOnlyDictionary<string, string[]> uses) =>
        [.. uses.Keys.SelectMany(start => PathsBackTo(start, [start], uses)).Select(path => string.Join(" → ", path))];

    // A cycle is told once, from its alphabetically first member.
    private static IEnumerable<string[]> PathsBackTo(string start, string[] path, IReadOnlyDictionary<string, string[]> uses) =>
        uses.GetValueOrDefault(path[^1], []).SelectMany(next =>
            next == start ? [[.. path, next]]
            : path.Contains(next) || string.CompareOrdinal(next, start) < 0 ? []
            : PathsBackTo(start, [.. path, next], uses));
}

using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Who may hold the database in their hands, and who the writer.</summary>
internal static class ShapeRules
{
    private const string Database = "PortalDb";

    // Start-up migrates and fills the database, so Hosting may take it as Store and Ops do.
    private static readonly string[] PartsWithDatabase = ["Store", "Ops", "Hosting"];

    public static IReadOnlyList<string> PagesWithDatabase(Assembly assembly, IEnumerable<Reference> references)
    {
        var pages = assembly.GetTypes()
            .Where(typeof(PageModel).IsAssignableFrom)
            .Select(type => type.FullName)
            .ToHashSet();
        return
        [
            .. references
                .Where(reference => pages.Contains(reference.From.FullName) && IsDatabase(reference.To.Namespace, reference.To.Name))
                .Select(reference => $"A page asks queries and use cases, never the database: {reference}"),
        ];
    }

    public static IReadOnlyList<string> ConstructorsWithDatabase(Assembly assembly, Plan plan) =>
    [
        .. from type in assembly.GetTypes()
           let part = plan.PartOf(type.Namespace ?? "")
           where part is not null && !PartsWithDatabase.Contains(part) && !IsQueries(type) && !IsUseCase(type)
           where Takes(type).Any(NamesDatabase)
           select $"Only queries, use cases, Store and Ops take the database: {type.FullName}",
    ];

    public static IReadOnlyList<string> ConstructorsWithWriter(Assembly assembly, Plan plan) =>
    [
        .. from type in assembly.GetTypes()
           let part = plan.PartOf(type.Namespace ?? "")
           where part is not (null or "Store") && !IsUseCase(type) && !IsSharedChange(type)
           where Takes(type).Any(IsWriter)
           select $"Only use cases, and the …Change that several share, take the writer: {type.FullName}",
    ];

    private static IEnumerable<Type> Takes(Type type) => type
        .GetConstructors(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .SelectMany(constructor => constructor.GetParameters())
        .Select(parameter => parameter.ParameterType);

    private static bool IsQueries(Type type) => type.Name.EndsWith("Queries", StringComparison.Ordinal);

    private static bool IsUseCase(Type type) => type.GetMethod("ExecuteAsync", BindingFlags.Instance | BindingFlags.Public) is not null;

    private static bool IsSharedChange(Type type) => type.Name.EndsWith("Change", StringComparison.Ordinal);

    private static bool IsWriter(Type type) =>
        type.Name.EndsWith("Writer", StringComparison.Ordinal) && type.Namespace?.Contains(".Store", StringComparison.Ordinal) == true;

    private static bool NamesDatabase(Type type) =>
        IsDatabase(type.Namespace ?? "", type.Name) || type.GetGenericArguments().Any(NamesDatabase);

    private static bool IsDatabase(string ns, string name) =>
        name.EndsWith(Database, StringComparison.Ordinal) && ns.Contains(".Store", StringComparison.Ordinal);
}

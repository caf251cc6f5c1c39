using System.Reflection;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>The compiled product, as the architecture tests read it.</summary>
internal static class Product
{
    public static Assembly Web { get; } = typeof(Program).Assembly;

    // Nothing in Web needs to use Core for Core to be checked, so it is found by its name beside Web.
    public static IReadOnlyList<Reference> References { get; } =
    [
        .. Architecture.References.Read(Web.Location, Plan.Product.WebNamespace),
        .. Architecture.References.Read(Path.Combine(AppContext.BaseDirectory, "PingxiangPortal.Core.dll"), Plan.Product.CoreNamespace),
    ];

    public static string Sources { get; } = Repository.PathOf("src");
}

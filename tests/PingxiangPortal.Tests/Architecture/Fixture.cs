namespace PingxiangPortal.Tests.Architecture;

/// <summary>The small, wrong program in the Offender folder: proof that each rule can fail.</summary>
internal static class Fixture
{
    private const string Root = "PingxiangPortal.Tests.Architecture.Offender";

    public static readonly Plan Plan = new($"{Root}.Core", Root);

    public static IReadOnlyList<Reference> References { get; } =
        Architecture.References.Read(typeof(Fixture).Assembly.Location, Root);
}

namespace PingxiangPortal.Tests.Architecture;

/// <summary>A top-level type; nested types answer with the type around them.</summary>
internal readonly record struct TypeName(string Namespace, string Name)
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public override string ToString() => FullName;
}

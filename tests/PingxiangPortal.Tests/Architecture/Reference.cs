namespace PingxiangPortal.Tests.Architecture;

/// <summary>One type names another one somewhere: in its shape, an attribute or a method body.</summary>
internal readonly record struct Reference(TypeName From, TypeName To)
{
    public override string ToString() => $"{From} uses {To}";
}

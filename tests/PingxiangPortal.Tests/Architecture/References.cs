using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Reads from a compiled assembly which types each of its types names.</summary>
/// <remarks>Constants and enum members are compiled into plain numbers and leave no trace to read.</remarks>
internal sealed class References
{
    private readonly PEReader image;
    private readonly MetadataReader metadata;
    private readonly TypeNames names;
    private readonly TypeName[] own;

    private References(PEReader image)
    {
        this.image = image;
        metadata = image.GetMetadataReader();
        names = new TypeNames(metadata);
        own = [.. metadata.TypeDefinitions.Select(names.Outermost).Distinct()];
    }

    /// <summary>All references in the assembly; a Razor view stands in the namespace of the folder it lies in.</summary>
    public static IReadOnlyList<Reference> Read(string assemblyPath, string rootNamespace)
    {
        using var image = new PEReader(File.OpenRead(assemblyPath));
        return [.. new References(image).All(rootNamespace)];
    }

    private IEnumerable<Reference> All(string rootNamespace)
    {
        var views = RazorViews.In(metadata, rootNamespace);
        return metadata.TypeDefinitions
            .SelectMany(handle => UsesOf(metadata.GetTypeDefinition(handle)).Select(to => new Reference(names.Outermost(handle), to)))
            .Where(reference => reference.From != reference.To)
            .Select(reference => reference with { From = views.GetValueOrDefault(reference.From.FullName, reference.From) })
            .Distinct();
    }

    private IEnumerable<TypeName> UsesOf(TypeDefinition type) =>
    [
        .. type.BaseType.IsNil ? [] : names.Of(type.BaseType),
        .. type.GetInterfaceImplementations().SelectMany(item => names.Of(metadata.GetInterfaceImplementation(item).Interface)),
        .. type.GetGenericParameters().SelectMany(OfGenericParameter),
        .. type.GetFields().Select(metadata.GetFieldDefinition).SelectMany(OfField),
        .. type.GetProperties().Select(metadata.GetPropertyDefinition).SelectMany(OfProperty),
        .. type.GetEvents().Select(metadata.GetEventDefinition).SelectMany(item => names.Of(item.Type)),
        .. type.GetMethods().Select(metadata.GetMethodDefinition).SelectMany(OfMethod),
        .. OfAttributes(type.GetCustomAttributes()),
    ];

    private IEnumerable<TypeName> OfGenericParameter(GenericParameterHandle handle) =>
        metadata.GetGenericParameter(handle).GetConstraints().SelectMany(item => names.Of(metadata.GetGenericParameterConstraint(item).Type));

    private IEnumerable<TypeName> OfField(FieldDefinition field) =>
        [.. field.DecodeSignature(names, null), .. OfAttributes(field.GetCustomAttributes())];

    private IEnumerable<TypeName> OfProperty(PropertyDefinition property) =>
        [.. names.Of(property.DecodeSignature(names, null)), .. OfAttributes(property.GetCustomAttributes())];

    private IEnumerable<TypeName> OfMethod(MethodDefinition method) =>
    [
        .. names.Of(method.DecodeSignature(names, null)),
        .. method.GetGenericParameters().SelectMany(OfGenericParameter),
        .. method.GetParameters().SelectMany(item => OfAttributes(metadata.GetParameter(item).GetCustomAttributes())),
        .. OfAttributes(method.GetCustomAttributes()),
        .. method.RelativeVirtualAddress == 0 ? [] : OfBody(image.GetMethodBody(method.RelativeVirtualAddress)),
    ];

    private IEnumerable<TypeName> OfBody(MethodBodyBlock body) =>
    [
        .. OfLocals(body),
        .. body.ExceptionRegions.Where(region => !region.CatchType.IsNil).SelectMany(region => names.Of(region.CatchType)),
        .. IlTokens.In(body.GetILReader()).SelectMany(token => names.Of(token)),
    ];

    private IEnumerable<TypeName> OfLocals(MethodBodyBlock body) =>
        body.LocalSignature.IsNil
            ? []
            : metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null).SelectMany(types => types);

    private IEnumerable<TypeName> OfAttributes(CustomAttributeHandleCollection attributes) =>
        attributes.Select(metadata.GetCustomAttribute).SelectMany(item => names.Of(item.Constructor).Concat(OfArguments(item)));

    // typeof(X) in an attribute is stored as X's name, not as a token.
    private IEnumerable<TypeName> OfArguments(CustomAttribute attribute)
    {
        var text = Encoding.UTF8.GetString(metadata.GetBlobBytes(attribute.Value));
        return text.Contains('.', StringComparison.Ordinal)
            ? own.Where(type => text.Contains(type.FullName, StringComparison.Ordinal))
            : ImmutableArray<TypeName>.Empty;
    }
}

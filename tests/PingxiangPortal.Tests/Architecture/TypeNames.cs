using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Tells which types a signature or a metadata token names, generic arguments included.</summary>
internal sealed class TypeNames(MetadataReader metadata) : ISignatureTypeProvider<ImmutableArray<TypeName>, object?>
{
    public ImmutableArray<TypeName> Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => [Outermost((TypeDefinitionHandle)handle)],
        HandleKind.TypeReference => [Outermost((TypeReferenceHandle)handle)],
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null),
        HandleKind.MethodDefinition => Of(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.FieldDefinition => Of(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.MemberReference => Of(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent),
        HandleKind.MethodSpecification => OfMethod(metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        _ => [],
    };

    public ImmutableArray<TypeName> Of(MethodSignature<ImmutableArray<TypeName>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(types => types)];

    public TypeName Outermost(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType().IsNil
            ? new TypeName(metadata.GetString(type.Namespace), metadata.GetString(type.Name))
            : Outermost(type.GetDeclaringType());
    }

    private TypeName Outermost(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Outermost((TypeReferenceHandle)type.ResolutionScope)
            : new TypeName(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private ImmutableArray<TypeName> OfMethod(MethodSpecification method) =>
        [.. Of(method.Method), .. method.DecodeSignature(this, null).SelectMany(types => types)];

    ImmutableArray<TypeName> ISimpleTypeProvider<ImmutableArray<TypeName>>.GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    ImmutableArray<TypeName> ISimpleTypeProvider<ImmutableArray<TypeName>>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Of(handle);

    ImmutableArray<TypeName> ISimpleTypeProvider<ImmutableArray<TypeName>>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Of(handle);

    ImmutableArray<TypeName> ISZArrayTypeProvider<ImmutableArray<TypeName>>.GetSZArrayType(ImmutableArray<TypeName> elementType) => elementType;

    ImmutableArray<TypeName> IConstructedTypeProvider<ImmutableArray<TypeName>>.GetArrayType(ImmutableArray<TypeName> elementType, ArrayShape shape) => elementType;

    ImmutableArray<TypeName> IConstructedTypeProvider<ImmutableArray<TypeName>>.GetByReferenceType(ImmutableArray<TypeName> elementType) => elementType;

    ImmutableArray<TypeName> IConstructedTypeProvider<ImmutableArray<TypeName>>.GetPointerType(ImmutableArray<TypeName> elementType) => elementType;

    ImmutableArray<TypeName> IConstructedTypeProvider<ImmutableArray<TypeName>>.GetGenericInstantiation(ImmutableArray<TypeName> genericType, ImmutableArray<ImmutableArray<TypeName>> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(types => types)];

    ImmutableArray<TypeName> ISignatureTypeProvider<ImmutableArray<TypeName>, object?>.GetFunctionPointerType(MethodSignature<ImmutableArray<TypeName>> signature) => Of(signature);

    ImmutableArray<TypeName> ISignatureTypeProvider<ImmutableArray<TypeName>, object?>.GetGenericMethodParameter(object? genericContext, int index) => [];

    ImmutableArray<TypeName> ISignatureTypeProvider<ImmutableArray<TypeName>, object?>.GetGenericTypeParameter(object? genericContext, int index) => [];

    ImmutableArray<TypeName> ISignatureTypeProvider<ImmutableArray<TypeName>, object?>.GetModifiedType(ImmutableArray<TypeName> modifier, ImmutableArray<TypeName> unmodifiedType, bool isRequired) =>
        [.. modifier, .. unmodifiedType];

    ImmutableArray<TypeName> ISignatureTypeProvider<ImmutableArray<TypeName>, object?>.GetPinnedType(ImmutableArray<TypeName> elementType) => elementType;

    ImmutableArray<TypeName> ISignatureTypeProvider<ImmutableArray<TypeName>, object?>.GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Of(handle);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>One column as EF Core writes it: name, type and conversion come from the model, never from here.</summary>
internal sealed class BulkColumn(IProperty property)
{
    private readonly IClrPropertyGetter? getter = property.IsShadowProperty() ? null : property.GetGetter();

    public string Property { get; } = property.Name;

    public string Name { get; } = property.GetColumnName();

    public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

    /// <summary>The value of an entity, as the driver gets it.</summary>
    public object? Read(object entity) => Convert(getter?.GetClrValue(entity));

    public object? Convert(object? value) => value is null ? null : Mapping.Converter?.ConvertToProvider(value) ?? value;
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Compares the model that is written out in code with the one that the configurations make.</summary>
internal static class WrittenModel
{
    public static IReadOnlyList<string> Differences(DbContext context)
    {
        var made = context.GetService<IModelRuntimeInitializer>()
            .Initialize(context.GetService<IDesignTimeModel>().Model, designTime: false);
        var (wanted, written) = (Lines(made), Lines(context.Model));

        // Or it would be compared with itself.
        return
        [
            .. context.Model.GetType().Namespace!.EndsWith("CompiledModel", StringComparison.Ordinal)
                ? []
                : new[] { $"{context.GetType().Name} has no written model" },
            .. wanted.Except(written).Select(line => $"{context.GetType().Name}'s written model lacks: {line}"),
            .. written.Except(wanted).Select(line => $"{context.GetType().Name}'s written model is alone with: {line}"),
        ];
    }

    private static List<string> Lines(IModel model) =>
    [
        .. model.ToDebugString(MetadataDebugStringOptions.LongDefault).Split('\n'),
        .. model.GetRelationalModel().ToDebugString(MetadataDebugStringOptions.LongDefault).Split('\n'),
        .. from entity in model.GetEntityTypes()
           from property in entity.GetProperties()
           let mapping = property.GetRelationalTypeMapping()
           select $"{entity.Name}.{property.Name}: {mapping.StoreType} by {mapping.Converter?.GetType()}",
    ];
}

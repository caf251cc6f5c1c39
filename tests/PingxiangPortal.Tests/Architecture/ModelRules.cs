using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>What holds for every table of a model.</summary>
internal static class ModelRules
{
    private const string Identity = "Microsoft.AspNetCore.Identity";

    public static IReadOnlyList<string> TimesWithoutUtc(IModel model) =>
    [
        .. OwnProperties(model)
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(DateTime))
            .Where(property => !property.Name.EndsWith("Utc", StringComparison.Ordinal))
            .Select(property => $"{Show(property)} is a time whose name does not end in Utc"),
    ];

    public static IReadOnlyList<string> TextsWithoutLength(IModel model) =>
    [
        .. OwnProperties(model)
            .Where(property => StoredType(property) == typeof(string) && property.GetMaxLength() is null)
            .Select(property => $"{Show(property)} is a text without a length"),
    ];

    public static IReadOnlyList<string> PendingChanges(DbContext context) =>
        context.Database.HasPendingModelChanges() ? [$"{context.GetType().Name} has changes that no migration makes"] : [];

    /// <summary>
    /// SQLite can't change a table's rules: the framework makes it anew, partly outside of a transaction, and a store
    /// whose power goes in between would not start again.
    /// </summary>
    public static IReadOnlyList<string> MigrationsInPieces(DbContext context)
    {
        var migrator = context.GetService<IMigrator>();
        var migrations = context.Database.GetMigrations().Prepend(Migration.InitialDatabase).ToList();

        return
        [
            .. migrations.Zip(migrations.Skip(1))
                .Where(step => migrator.GenerateScript(step.First, step.Second).Contains("PRAGMA foreign_keys", StringComparison.Ordinal))
                .Select(step => $"{step.Second} leaves its transaction"),
        ];
    }

    /// <summary>Whatever a configuration asks for must be found in the model; if it is missing, nobody applied it.</summary>
    public static IReadOnlyList<string> ConfigurationsNotApplied(Assembly assembly, string rootNamespace, IModel model) =>
    [
        .. from type in assembly.GetTypes()
           where !type.IsAbstract && (type.Namespace ?? "").StartsWith(rootNamespace, StringComparison.Ordinal)
           from shape in type.GetInterfaces()
           where shape.IsGenericType && shape.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>)
           let entity = shape.GetGenericArguments()[0]
           from missing in Missing(Wishes(type, entity), model.FindEntityType(entity))
           select $"{type.Name} is not applied: {missing}",
    ];

    private static IEnumerable<IProperty> OwnProperties(IModel model) =>
        model.GetEntityTypes()
            .SelectMany(entity => entity.GetFlattenedProperties())
            .Where(property => !IsIdentity(property.DeclaringType.ClrType) && !IsIdentity(property.PropertyInfo?.DeclaringType));

    private static bool IsIdentity(Type? type) => type?.Namespace?.StartsWith(Identity, StringComparison.Ordinal) == true;

    private static Type StoredType(IProperty property) =>
        property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;

    private static string Show(IProperty property) => $"{property.DeclaringType.DisplayName()}.{property.Name}";

    // A model that knows this one configuration only; SQLite's conventions need no server.
    private static IConventionEntityType Wishes(Type configuration, Type entity)
    {
        var builder = SqliteConventionSetBuilder.CreateModelBuilder();
        var apply = typeof(ModelBuilder).GetMethod(nameof(ModelBuilder.ApplyConfiguration))!.MakeGenericMethod(entity);
        apply.Invoke(builder, [Activator.CreateInstance(configuration, nonPublic: true)]);
        return (IConventionEntityType)builder.Model.FindEntityType(entity)!;
    }

    private static IEnumerable<string> Missing(IConventionEntityType wishes, IEntityType? entity)
    {
        if (entity is null)
        {
            return [$"{wishes.DisplayName()} has no table"];
        }

        return
        [
            .. wishes.GetTableNameConfigurationSource() == ConfigurationSource.Explicit && wishes.GetTableName() != entity.GetTableName()
                ? [$"table {wishes.GetTableName()}"]
                : Array.Empty<string>(),
            .. wishes.GetProperties()
                .Where(wish => wish.GetMaxLengthConfigurationSource() == ConfigurationSource.Explicit)
                .Where(wish => wish.GetMaxLength() != entity.FindProperty(wish.Name)?.GetMaxLength())
                .Select(wish => $"length of {wish.Name}"),
            .. wishes.GetIndexes()
                .Where(wish => wish.GetConfigurationSource() == ConfigurationSource.Explicit)
                .Select(wish => string.Join('+', wish.Properties.Select(property => property.Name)))
                .Where(wish => !entity.GetIndexes().Any(index => string.Join('+', index.Properties.Select(property => property.Name)) == wish))
                .Select(wish => $"index on {wish}"),
        ];
    }
}

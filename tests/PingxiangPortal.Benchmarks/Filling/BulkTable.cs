using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>
/// Turns entities into rows of their table. What a property holds goes into its column; some properties that only the
/// store sets (numbers above all) are given beside the entity. A new column of the product takes its entity's default.
/// </summary>
internal sealed class BulkTable<TEntity>
    where TEntity : class
{
    private readonly string table;
    private readonly BulkColumn[] columns;
    private readonly int[] given;

    public BulkTable(PortalDb db, params string[] givenProperties)
    {
        var type = db.Model.FindEntityType(typeof(TEntity))!;
        table = type.GetTableName()!;
        columns = [.. type.GetProperties().Select(property => new BulkColumn(property))];
        given = [.. givenProperties.Select(name => Array.FindIndex(columns, column => column.Property == name))];
    }

    /// <param name="entities">Each with the given properties' values, in their order.</param>
    public BulkRows Rows(IEnumerable<(TEntity Entity, object?[] Given)> entities) =>
        new(table, columns, entities.Select(each => Row(each.Entity, each.Given)));

    private object?[] Row(TEntity entity, object?[] values)
    {
        var row = new object?[columns.Length];

        for (var at = 0; at < columns.Length; at++)
        {
            var place = Array.IndexOf(given, at);
            row[at] = place < 0 ? columns[at].Read(entity) : columns[at].Convert(values[place]);
        }

        return row;
    }
}

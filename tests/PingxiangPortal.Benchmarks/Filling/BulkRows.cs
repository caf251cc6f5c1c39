namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>Rows for one table, made while they are written.</summary>
internal sealed record BulkRows(string Table, IReadOnlyList<BulkColumn> Columns, IEnumerable<object?[]> Rows);

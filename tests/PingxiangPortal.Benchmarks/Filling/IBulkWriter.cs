namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>Writes many rows at once, past EF Core.</summary>
internal interface IBulkWriter
{
    /// <summary>All of it or nothing.</summary>
    Task WriteAsync(IReadOnlyList<BulkRows> tables, CancellationToken cancel);

    /// <summary>Leaves the store as if the portal had written it.</summary>
    Task SettleAsync(CancellationToken cancel);
}

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>A line of the table: the portal, the reference in the same rounds, and the portal alone with one reader.</summary>
internal sealed record Line(string Name, Measured Portal, Measured? Reference, Measured? Alone)
{
    /// <summary>1 would be as cheap as an empty server with the same bytes.</summary>
    public double? Share => Reference is { } reference && Portal.CpuMicroseconds > 0 ? reference.CpuMicroseconds / Portal.CpuMicroseconds : null;
}

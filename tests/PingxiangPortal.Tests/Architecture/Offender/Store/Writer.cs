namespace PingxiangPortal.Tests.Architecture.Offender.Store;

/// <summary>Stands for the product's writer.</summary>
internal sealed class Writer
{
    public Task<int> WriteAsync() => Task.FromResult(0);
}

using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Articles;

/// <summary>Queries that write while they read.</summary>
internal sealed class VisitQueries(Writer writer)
{
    public Task<int> CountAsync() => writer.WriteAsync();
}

using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Articles;

/// <summary>A use case may take the database, so this one is right.</summary>
internal sealed class CountArticles(PortalDb db)
{
    public Task<int> ExecuteAsync() => Task.FromResult(db.ChangeTracker.Entries().Count());
}

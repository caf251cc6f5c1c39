using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Articles;

/// <summary>Queries may take the database, so this one is right.</summary>
internal sealed class ArticleQueries(PortalDb db)
{
    public int Count() => db.ChangeTracker.Entries().Count();
}

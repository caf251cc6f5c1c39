using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Articles;

/// <summary>Neither queries nor a use case, and yet it takes the database, through a factory.</summary>
internal sealed class ArticleManager(IDbContextFactory<PortalDb> databases)
{
    public PortalDb Open() => databases.CreateDbContext();
}

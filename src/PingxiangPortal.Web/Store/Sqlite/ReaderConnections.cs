using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PingxiangPortal.Web.Store.Sqlite;

/// <summary>Gives each context its <see cref="ReaderConnection"/>.</summary>
internal sealed class ReaderConnections(string connectionString) : DbConnectionInterceptor
{
    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData,
        InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new ReaderConnection(connectionString));
}

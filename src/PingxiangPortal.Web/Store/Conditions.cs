using System.Globalization;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace PingxiangPortal.Web.Store;

/// <summary>
/// Asks the store whether something holds, in SQL that both engines read. A start asks in this way: to have EF Core
/// translate a query for the first time takes many times as long as to answer it.
/// </summary>
internal static class Conditions
{
    /// <summary>The condition is made of constants of the program alone.</summary>
    public static async Task<bool> HoldsAsync(this PortalDb db, string condition, CancellationToken cancel)
    {
        var command = db.GetService<IRawSqlCommandBuilder>().Build($"SELECT CASE WHEN {condition} THEN 1 ELSE 0 END");
        var surroundings = new RelationalCommandParameterObject(
            db.GetService<IRelationalConnection>(), parameterValues: null, readerColumns: null, db, logger: null);
        var answer = await command.ExecuteScalarAsync(surroundings, cancel);
        return Convert.ToInt32(answer, CultureInfo.InvariantCulture) == 1;
    }
}

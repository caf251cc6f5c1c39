using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PingxiangPortal.Web.Store.Postgres;

namespace PingxiangPortal.Web.Store.Writing;

/// <summary>
/// Writes of a PostgreSQL store, side by side, each in a transaction of its own. Two that meet are told apart by
/// unique indexes, version tokens and row locks; the one that loses is run again and finds what the other left.
/// </summary>
internal sealed class PostgresWriter(IDbContextFactory<PostgresPortalDb> contexts, TimeProvider time) : Writer
{
    private const int MostTries = 12;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(2);

    public override async Task<TAnswer> WriteAsync<TAnswer>(
        Lane lane,
        Func<WriteScope, Task<TAnswer>> work,
        CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WriteOnceAsync(work);
            }
            catch (Exception lost) when (attempt < MostTries && IsLost(lost))
            {
                await Task.Delay(FirstPause * attempt, time, CancellationToken.None);
            }
        }
    }

    private async Task<TAnswer> WriteOnceAsync<TAnswer>(Func<WriteScope, Task<TAnswer>> work)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var answer = await work(new Scope(db));
        await transaction.CommitAsync(CancellationToken.None);
        return answer;
    }

    /// <summary>True when another write came in between, and running again may succeed.</summary>
    private static bool IsLost(Exception failure) =>
        failure is DbUpdateConcurrencyException
        || (failure as PostgresException ?? failure.InnerException as PostgresException)?.SqlState
            is PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.UniqueViolation;

    private sealed class Scope(PostgresPortalDb db) : WriteScope
    {
        public override PortalDb Db => db;

        /// <summary>The driver prepares by itself what it sees often.</summary>
        public override DbCommand Command(string sql)
        {
            var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            return command;
        }

        public override object Value(Guid id) => id;
    }
}

namespace PingxiangPortal.Web.Store.Writing;

/// <summary>Writes that share a transaction, each in a savepoint of its own, so that a bad one takes no other with it.</summary>
internal static class WriteBatch
{
    /// <summary>When it returns, each write has been committed, has its failure, or was cancelled before it began.</summary>
    public static void Run(SqliteWriteScope scope, IReadOnlyList<PendingWrite> batch)
    {
        try
        {
            RunTogether(scope, batch);
        }
        catch (Exception) when (scope.HasBegun && batch.Count > 1) // the commit failed, or SQLite gave the transaction up
        {
            scope.RollBack();

            foreach (var write in batch)
            {
                RunAlone(scope, write);
            }
        }
        catch (Exception failure) // a write of its own, or another process holds the store: each one would wait as long again
        {
            scope.RollBack();
            Fail(batch, failure);
        }
    }

    public static void Fail(IReadOnlyList<PendingWrite> batch, Exception failure)
    {
        foreach (var write in batch)
        {
            write.Failure ??= failure;
        }
    }

    private static void RunAlone(SqliteWriteScope scope, PendingWrite write)
    {
        try
        {
            RunTogether(scope, [write]);
        }
        catch (Exception failure)
        {
            scope.RollBack();
            write.Failure = failure;
        }
    }

    private static void RunTogether(SqliteWriteScope scope, IReadOnlyList<PendingWrite> batch)
    {
        scope.Begin();

        foreach (var write in batch)
        {
            write.Failure = null;

            if (!write.IsCancelled)
            {
                RunInSavepoint(scope, write);
            }
        }

        scope.Commit();
    }

    private static void RunInSavepoint(SqliteWriteScope scope, PendingWrite write)
    {
        scope.Run("SAVEPOINT \"write\"");

        try
        {
            write.Run(scope);
        }
        catch (Exception failure) when (scope.IsInTransaction)
        {
            write.Failure = failure;
            scope.Run("ROLLBACK TO \"write\"");
        }
        finally
        {
            scope.EndWrite();
        }

        scope.Run("RELEASE \"write\"");
    }
}

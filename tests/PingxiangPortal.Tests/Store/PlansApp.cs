using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Store;

/// <summary>The app, with the engine's plan of every query that its requests read with.</summary>
public sealed class PlansApp : WatchedApp
{
    private readonly Watch watch = new();

    protected override IInterceptor Watcher => watch;

    /// <summary>The queries that something runs, each with its plan.</summary>
    internal async Task<IReadOnlyList<QueryPlan>> PlansOfAsync(Func<Task> use)
    {
        watch.Seen.Clear();
        await use();
        return [.. watch.Seen];
    }

    private sealed class Watch : DbCommandInterceptor
    {
        public ConcurrentQueue<QueryPlan> Seen { get; } = new();

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Seen.Enqueue(new QueryPlan(command.CommandText, await ExplainAsync(command)));
            return result;
        }

        private static async Task<IReadOnlyList<string>> ExplainAsync(DbCommand command)
        {
            // With a handful of rows PostgreSQL would read a whole table, or join with all of one; this asks which index it has for the query.
            await RunAsync(command, TestDatabase.IsPostgres ? "SET enable_seqscan = off; SET enable_mergejoin = off; SET enable_hashjoin = off" : "SELECT 1");
            await using var explain = command.Connection!.CreateCommand();
            explain.CommandText = (TestDatabase.IsPostgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.CommandText;

            foreach (DbParameter given in command.Parameters)
            {
                var parameter = explain.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (given.ParameterName, given.Value);
                explain.Parameters.Add(parameter);
            }

            var lines = new List<string>();
            await using var rows = await explain.ExecuteReaderAsync();

            while (await rows.ReadAsync())
            {
                lines.Add(rows.GetString(rows.FieldCount - 1).Trim());
            }

            return lines;
        }

        private static async Task RunAsync(DbCommand command, string sql)
        {
            await using var run = command.Connection!.CreateCommand();
            run.CommandText = sql;
            await run.ExecuteNonQueryAsync();
        }
    }
}

/// <summary>A query, and how the engine goes about it.</summary>
internal sealed record QueryPlan(string Sql, IReadOnlyList<string> Lines)
{
    // These grow with the portal; the tree, bylines and settings stay small.
    private static readonly string[] Growing = ["Articles", "ArticleRevisions", "Listings", "ListedMonths", "RelatedArticles", "Reactions", "ReactionTallies", "ReadTallies", "HotHours", "HotPlaces"];

    /// <summary>Lines that read a whole table or index of a table that grows.</summary>
    public IEnumerable<string> Walks => Growing.Any(table => Sql.Contains($"\"{table}\"", StringComparison.Ordinal))
        ? Lines.Where((line, at) => TestDatabase.IsPostgres ? WalksInPostgres(line, at) : WalksInSqlite(line))
        : [];

    public bool Uses(string index) => Lines.Any(line => line.Contains(index, StringComparison.Ordinal));

    /// <summary>A subquery's own rows are walked, which it has limited; so is a single row of constants.</summary>
    private bool WalksInSqlite(string line) =>
        line.StartsWith("SCAN ", StringComparison.Ordinal)
        && line != "SCAN CONSTANT ROW"
        && !Lines.Contains("CO-ROUTINE " + line["SCAN ".Length..])
        && !Lines.Contains("MATERIALIZE " + line["SCAN ".Length..]);

    /// <summary>Without a condition on its index, a scan reads all of it.</summary>
    private bool WalksInPostgres(string line, int at) =>
        Growing.Any(table => line.Contains($"on \"{table}\"", StringComparison.Ordinal))
        && (line.Contains("Seq Scan", StringComparison.Ordinal)
            || (line.Contains("Index", StringComparison.Ordinal) && !(at + 1 < Lines.Count && Lines[at + 1].StartsWith("Index Cond", StringComparison.Ordinal))));

    public override string ToString() => $"{Sql}{Environment.NewLine}{string.Join(Environment.NewLine, Lines)}{Environment.NewLine}";
}

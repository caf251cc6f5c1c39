using System.Data;
using Microsoft.Data.Sqlite;

namespace PingxiangPortal.Web.Store.Sqlite;

/// <summary>
/// A connection that a pooled context keeps: open until the context is thrown away, with its statements prepared.
/// Opening one for each request, registering EF Core's functions with it and parsing the same few texts again took a
/// third of a page's time. Between two queries, each of whose readers is disposed, it holds no lock and sees no old state.
/// </summary>
/// <remarks>Functions of EF Core's own (for decimals, regular expressions) are not there: no query of readers uses them.</remarks>
internal sealed class ReaderConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>Readers' pages have a dozen; the desk's filters make more.</summary>
    private const int MostPrepared = 64;

    // SQLite gives each 2 MB, and a crowd of readers opens dozens; what they read lies in the system's cache of files.
    private const string SmallCache = "PRAGMA cache_size=-256";

    private readonly Dictionary<string, Prepared> prepared = [];
    private bool isThrownAway;

    public override void Open()
    {
        if (State == ConnectionState.Open)
        {
            return;
        }

        base.Open();
        using var command = base.CreateCommand();
        command.CommandText = SmallCache;
        command.ExecuteNonQuery();
    }

    /// <summary>Nothing, while the context may be used again.</summary>
    public override void Close()
    {
        if (isThrownAway)
        {
            base.Close();
            prepared.Clear(); // not before: the driver holds its commands weakly
        }
    }

    public override SqliteCommand CreateCommand() => new Command(this);

    protected override void Dispose(bool disposing)
    {
        isThrownAway = true;
        base.Dispose(disposing);
    }

    /// <summary>The command of a text that was run before on this connection; null when it is at work or there are too many.</summary>
    private Prepared? Find(string text)
    {
        if (!prepared.TryGetValue(text, out var known) && prepared.Count < MostPrepared)
        {
            var command = base.CreateCommand();
            command.CommandText = text;
            prepared.Add(text, known = new Prepared(command));
        }

        return known is { IsFree: true } ? known : null;
    }

    private sealed class Prepared(SqliteCommand command)
    {
        private SqliteDataReader? last;

        public bool IsFree => last is null or { IsClosed: true };

        public SqliteDataReader Run(SqliteParameterCollection parameters, CommandBehavior behavior)
        {
            command.Parameters.Clear();

            foreach (SqliteParameter parameter in parameters)
            {
                command.Parameters.Add(parameter);
            }

            return last = command.ExecuteReader(behavior);
        }
    }

    /// <summary>What a caller makes and throws away; the prepared one of its text stands behind it.</summary>
    private sealed class Command : SqliteCommand
    {
        private readonly ReaderConnection connection;

        public Command(ReaderConnection connection)
        {
            this.connection = connection;
            Connection = connection;
            Transaction = connection.Transaction;
        }

        public override SqliteDataReader ExecuteReader(CommandBehavior behavior) =>
            Transaction is null && connection.Find(CommandText) is { } ready
                ? ready.Run(Parameters, behavior)
                : base.ExecuteReader(behavior);
    }
}

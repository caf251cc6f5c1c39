using System.Data;
using Microsoft.Data.Sqlite;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Tests.Store.Sqlite;

public sealed class ReaderConnectionTests : IDisposable
{
    private const string Select = "SELECT Word FROM Words WHERE Id >= @from ORDER BY Id";

    private readonly string folder = Directory.CreateTempSubdirectory("portal-reader-").FullName;
    private readonly SqliteConnection writer;
    private readonly ReaderConnection reader;

    public ReaderConnectionTests()
    {
        var file = $"Data Source={Path.Combine(folder, "words.db")};Pooling=False";
        writer = new SqliteConnection(file);
        writer.Open();
        Write("PRAGMA journal_mode=WAL; CREATE TABLE Words (Id INTEGER PRIMARY KEY, Word TEXT); INSERT INTO Words VALUES (1, '萍鄉'), (2, '安源')");
        reader = new ReaderConnection(file + ";Mode=ReadOnly");
        reader.Open();
        reader.Handle!.enable_sqlite3_next_stmt(true);
    }

    [Fact]
    public void Closed_and_opened_again_it_is_the_same_connection_until_it_is_thrown_away()
    {
        var handle = reader.Handle;
        reader.Close();
        reader.Open();

        Assert.Equal((ConnectionState.Open, handle), (reader.State, reader.Handle));
        reader.Dispose();
        Assert.Equal(ConnectionState.Closed, reader.State);
    }

    [Fact]
    public void A_text_that_is_run_again_takes_its_new_parameters_and_sees_what_was_written_meanwhile()
    {
        Assert.Equal(["萍鄉", "安源"], Read(1));
        Write("INSERT INTO Words VALUES (3, '上栗')");

        Assert.Equal(["安源", "上栗"], Read(2));
    }

    [Fact]
    public void A_text_is_prepared_once()
    {
        Read(1);
        var first = Prepared();
        Read(2);

        Assert.Equal((IntPtr.Zero == first, first), (false, Prepared()));
    }

    [Fact]
    public void A_table_that_changed_its_shape_meanwhile_is_read_all_the_same()
    {
        Read(1);
        Write("ALTER TABLE Words ADD COLUMN Other TEXT; CREATE INDEX ByWord ON Words (Word)");

        Assert.Equal(["萍鄉", "安源"], Read(1));
    }

    [Fact]
    public void A_text_that_is_still_being_read_may_be_run_once_more()
    {
        using var command = Command(1);
        using var rows = command.ExecuteReader();
        rows.Read();

        Assert.Equal(["安源"], Read(2));
        rows.Read();
        Assert.Equal("安源", rows.GetString(0));
    }

    [Fact]
    public void Any_number_of_texts_may_be_run()
    {
        for (var number = 0; number < 200; number++)
        {
            using var command = reader.CreateCommand();
            command.CommandText = $"SELECT {number}";

            Assert.Equal((long)number, command.ExecuteScalar());
        }
    }

    [Fact]
    public void While_nothing_is_read_it_holds_nobody_up()
    {
        Read(1);

        using var command = writer.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        using var row = command.ExecuteReader();
        row.Read();
        Assert.Equal(0, row.GetInt32(0)); // not busy
    }

    public void Dispose()
    {
        reader.Dispose();
        writer.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The statement that SQLite knows on the connection, by its place.</summary>
    private IntPtr Prepared() => SQLitePCL.raw.sqlite3_next_stmt(reader.Handle, null)?.DangerousGetHandle() ?? IntPtr.Zero;

    private List<string> Read(int from)
    {
        using var command = Command(from);
        using var rows = command.ExecuteReader();
        var words = new List<string>();

        while (rows.Read())
        {
            words.Add(rows.GetString(0));
        }

        return words;
    }

    private SqliteCommand Command(int from)
    {
        var command = reader.CreateCommand();
        command.CommandText = Select;
        command.Parameters.AddWithValue("@from", from);
        return command;
    }

    private void Write(string sql)
    {
        using var command = writer.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

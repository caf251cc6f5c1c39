using System.Data.Common;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Store.Hot;

/// <summary>
/// Takes from a window's lists what has left it, a piece at a time, so that no reader's click waits for an hour in
/// which a hundred thousand articles were read.
/// </summary>
/// <remarks>The shorter windows first: what leaves the longest one is deleted, and nothing can subtract it any more.</remarks>
internal sealed class MoveWindow(HotWindow window, int nowHour)
{
    /// <summary>A few milliseconds on SQLite with a million articles.</summary>
    private const int MostInOneWrite = 100;

    /// <summary>After so many half-lives the scores start from 1 again: doubles hold twice as many.</summary>
    private const int MostHalvings = 500;

    private HotMark Goal => HotMark.EndOf(HotHour.FirstOf(window, nowHour) - 1);

    /// <summary>True when a piece has left, and another one may have to.</summary>
    public async Task<bool> WriteAsync(WriteScope scope)
    {
        await scope.Db.TakeHotTurnAsync();
        var (left, epoch) = await ReadAsync(scope);

        if (left.IsBefore(Goal))
        {
            await LeaveAsync(scope, left, await FindEndAsync(scope, left) ?? Goal);
            return true;
        }

        if (left.Hour > Goal.Hour + 1)
        {
            // The clock was put back: what would be counted from now on has left already. One hour is another server's.
            await HotData.RebuildAsync(scope.Db, nowHour, CancellationToken.None);
        }
        else if (nowHour - epoch > MostHalvings * window.HalfLifeHours())
        {
            await RebaseAsync(scope, epoch);
        }

        return false;
    }

    private async Task LeaveAsync(WriteScope scope, HotMark left, HotMark end)
    {
        await RunAsync(scope, MoveWindowSql.Subtract, left, end);
        await RunAsync(scope, MoveWindowSql.DropEmpty, left, end);

        if (window == HotWindows.Longest)
        {
            await RunAsync(scope, MoveWindowSql.DropHours, left, end);
        }

        await RunAsync(scope, MoveWindowSql.Remember, left, end);
    }

    private async Task<(HotMark Left, int Epoch)> ReadAsync(WriteScope scope)
    {
        var command = scope.Command(MoveWindowSql.Read);
        command.Set("@window", (int)window);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync(); // every window has one
        return (new HotMark(row.GetInt32(0), row.GetInt32(1), row.GetInt64(2)), row.GetInt32(3));
    }

    private async Task<HotMark?> FindEndAsync(WriteScope scope, HotMark left)
    {
        var command = scope.Command(MoveWindowSql.FindEnd);
        SetLeft(command, left);
        command.Set("@first", Goal.Hour + 1);
        command.Set("@skip", MostInOneWrite - 1);
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync() ? new HotMark(row.GetInt32(0), row.GetInt32(1), row.GetInt64(2)) : null;
    }

    private async Task RunAsync(WriteScope scope, string sql, HotMark left, HotMark end)
    {
        var command = scope.Command(sql);

        if (sql != MoveWindowSql.DropHours)
        {
            command.Set("@window", (int)window);
        }

        if (sql != MoveWindowSql.Remember)
        {
            SetLeft(command, left);
        }

        command.Set("@endHour", end.Hour);
        command.Set("@endMeasure", end.Measure);
        command.Set("@endArticle", end.ArticleId);
        await command.ExecuteNonQueryAsync();
    }

    private async Task RebaseAsync(WriteScope scope, int epoch)
    {
        var rebase = scope.Command(MoveWindowSql.Rebase);
        rebase.Set("@window", (int)window);
        rebase.Set("@epoch", epoch);
        rebase.Set("@now", nowHour);
        await rebase.ExecuteNonQueryAsync();

        var remember = scope.Command(MoveWindowSql.RememberEpoch);
        remember.Set("@window", (int)window);
        remember.Set("@now", nowHour);
        await remember.ExecuteNonQueryAsync();
    }

    private static void SetLeft(DbCommand command, HotMark left)
    {
        command.Set("@leftHour", left.Hour);
        command.Set("@leftMeasure", left.Measure);
        command.Set("@leftArticle", left.ArticleId);
    }
}

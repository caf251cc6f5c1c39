using System.Diagnostics;
using System.Net;

namespace PingxiangPortal.Benchmarks.Load;

/// <summary>Asks as fast as it is answered, on a number of connections, for a while.</summary>
internal static class LoadRun
{
    /// <param name="endpoint">The server.</param>
    /// <param name="connections">How many ask at once.</param>
    /// <param name="request">The bytes of the next request, by its connection and its number over all connections.</param>
    /// <param name="duration">How long new requests are begun; those under way are waited for.</param>
    /// <param name="answered">Told of each answer, with its connection and number; may be called from several threads.</param>
    public static async Task<LoadResult> RunAsync(
        EndPoint endpoint,
        int connections,
        Func<int, long, ReadOnlyMemory<byte>> request,
        TimeSpan duration,
        Action<int, long, Reply>? answered = null)
    {
        var started = Stopwatch.GetTimestamp();
        var numbers = new Numbers();
        var lanes = Enumerable.Range(0, connections).Select(lane => Task.Run(() => AskAsync(lane))).ToList();
        var total = new LoadResult();

        foreach (var lane in await Task.WhenAll(lanes))
        {
            total.Add(lane);
        }

        total.Took = Stopwatch.GetElapsedTime(started);
        return total;

        async Task<LoadResult> AskAsync(int connection)
        {
            var result = new LoadResult();
            using var line = new KeepAlive(endpoint);

            while (Stopwatch.GetElapsedTime(started) < duration)
            {
                var number = numbers.Next();
                var bytes = request(connection, number);
                var asked = Stopwatch.GetTimestamp();
                var reply = await line.AskAsync(bytes);
                result.Add(reply, Stopwatch.GetElapsedTime(asked));
                answered?.Invoke(connection, number, reply);

                if (reply.IsBroken)
                {
                    // A server that is gone would be asked a million times a second.
                    await Task.Delay(20);
                }
            }

            return result;
        }
    }

    private sealed class Numbers
    {
        private long last = -1;

        public long Next() => Interlocked.Increment(ref last);
    }
}

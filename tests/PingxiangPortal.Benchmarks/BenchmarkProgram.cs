using PingxiangPortal.Benchmarks.Commands;

namespace PingxiangPortal.Benchmarks;

/// <summary>The commands of the benchmarks; README.md says what each is for.</summary>
internal static class BenchmarkProgram
{
    private const int WrongUse = 2;

    private static readonly IReadOnlyList<BenchmarkCommand> All =
    [
        FillCommand.Command,
    ];

    public static async Task<int> Main(string[] args)
    {
        // The load generator runs its connections on the thread that waits for the sockets; read before the first socket.
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");

        try
        {
            var command = All.FirstOrDefault(each => each.Name == args.FirstOrDefault())
                ?? throw new UsageMistake("Which command?");
            return await command.RunAsync(Options.Parse(args[1..]));
        }
        catch (UsageMistake mistake)
        {
            await Console.Error.WriteLineAsync($"{mistake.Message}\n\n{string.Join('\n', All.Select(each => $"  {each.Usage}"))}");
            return WrongUse;
        }
    }
}

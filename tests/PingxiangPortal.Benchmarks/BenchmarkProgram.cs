using PingxiangPortal.Benchmarks.Commands;

namespace PingxiangPortal.Benchmarks;

/// <summary>The commands of the benchmarks; README.md says what each is for.</summary>
internal static class BenchmarkProgram
{
    /// <summary>Lets the load generator run its connections on the thread that waits for the sockets.</summary>
    public const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    private const int WrongUse = 2;

    private static readonly IReadOnlyList<BenchmarkCommand> All =
    [
        FillCommand.Command,
        RunCommand.Command,
        UncachedCommand.Command,
        MixedCommand.Command,
        PublishUnderReactionsCommand.Command,
        CoreCommand.Command,
        ReferenceCommand.Command,
    ];

    public static async Task<int> Main(string[] args)
    {
        // Read once, by the first socket of this process.
        Environment.SetEnvironmentVariable(InlineCompletions, "1");

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

namespace PingxiangPortal.Web.Ops.Commands;

/// <summary>What the program does when it isn't asked to serve: the same use cases as the desk's, from a shell.</summary>
internal static class PortalCommands
{
    private const int WrongUse = 2;

    /// <param name="services">The program's parts.</param>
    /// <param name="words">The command and its words.</param>
    /// <param name="isAlone">Whether no server runs on the same data folder.</param>
    public static async Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> words, bool isAlone)
    {
        if (words is ["people", "add", ..])
        {
            return await PeopleCommand.AddAsync(services, [.. words.Skip(2)]);
        }

        if (words is ["search", "rebuild"])
        {
            return await SearchCommand.RebuildAsync(services, isAlone);
        }

        await Console.Error.WriteLineAsync(
            $"""
            不認得的指令：{string.Join(' ', words)}

            可用的指令：
              {PeopleCommand.Usage}
              {SearchCommand.Usage}
            """);
        return WrongUse;
    }
}

namespace PingxiangPortal.Web.Ops.Commands;

/// <summary>What the program does when it isn't asked to serve: the same use cases as the desk's, from a shell.</summary>
internal static class PortalCommands
{
    private const int WrongUse = 2;

    public static async Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> words)
    {
        if (words is ["people", "add", ..])
        {
            return await PeopleCommand.AddAsync(services, [.. words.Skip(2)]);
        }

        await Console.Error.WriteLineAsync(
            $"""
            不認得的指令：{string.Join(' ', words)}

            可用的指令：
              {PeopleCommand.Usage}
            """);
        return WrongUse;
    }
}

using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Ops.Commands;

/// <summary><c>people add</c>: a staff account from a script.</summary>
internal static class PeopleCommand
{
    public const string Usage = "people add NAME --role contributor|publisher|administrator --password-stdin [--display-name NAME]";
    private const int Refused = 1;
    private const int WrongUse = 2;

    public static async Task<int> AddAsync(IServiceProvider services, IReadOnlyList<string> words)
    {
        if (Parse(words) is not { } wanted)
        {
            await Console.Error.WriteLineAsync("用法：" + Usage);
            return WrongUse;
        }

        // From standard input alone: an argument would show in the list of processes.
        var password = await Console.In.ReadLineAsync() ?? "";
        await using var scope = services.CreateAsyncScope();
        var (account, problems) = await scope.ServiceProvider
            .GetRequiredService<AddStaffAccount>()
            .ExecuteAsync(wanted with { Password = password });

        foreach (var problem in problems)
        {
            await Console.Error.WriteLineAsync($"{problem.Field}：{problem.Message}".TrimStart('：'));
        }

        if (account is null)
        {
            return Refused;
        }

        await Console.Out.WriteLineAsync($"已加入 {account.UserName}（{account.DisplayName}），角色：{account.Role.Label()}。");
        return 0;
    }

    /// <summary>Null when a word is missing, unknown or said twice.</summary>
    private static NewAccount? Parse(IReadOnlyList<string> words)
    {
        string? name = null, role = null, displayName = null;
        var readsPassword = false;

        for (var at = 0; at < words.Count; at++)
        {
            switch (words[at])
            {
                case "--password-stdin":
                    readsPassword = true;
                    break;
                case "--role" when at + 1 < words.Count && role is null:
                    role = words[++at];
                    break;
                case "--display-name" when at + 1 < words.Count && displayName is null:
                    displayName = words[++at];
                    break;
                case var word when !word.StartsWith('-') && name is null:
                    name = word;
                    break;
                default:
                    return null;
            }
        }

        return name is null || !readsPassword || !StaffRoles.TryParse(role, out var parsed, StringComparison.OrdinalIgnoreCase)
            ? null
            : new NewAccount(AccountNames.Clean(name), InputText.OneLine(displayName ?? name), parsed, Password: "");
    }
}

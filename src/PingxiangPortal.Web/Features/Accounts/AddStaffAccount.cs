using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Publishers;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Adds a staff account and puts it behind its byline: the one of its name if there is one, else a new one.</summary>
internal sealed class AddStaffAccount(PortalDb db, UserManager<StaffAccount> users, SiteClock clock)
{
    /// <summary>The account, or what is wrong; with <paramref name="onlyFirst"/> nothing is added beside another account.</summary>
    public async Task<(StaffAccount? Account, IReadOnlyList<AccountProblem> Problems)> ExecuteAsync(NewAccount wanted, bool onlyFirst = false)
    {
        await using var transaction = await db.BeginExclusiveAsync();
        var problems = await ProblemsAsync(wanted, onlyFirst);

        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var account = new StaffAccount
        {
            UserName = wanted.Name,
            DisplayName = wanted.DisplayName,
            Role = wanted.Role,
            CreatedUtc = clock.UtcNow,
        };
        var result = wanted.Password is { } password
            ? await users.CreateAsync(account, password)
            : await users.CreateAsync(account);

        if (!result.Succeeded)
        {
            return (null, [.. result.Errors.Select(error => new AccountProblem("", error.Description))]);
        }

        await TakeBylineAsync(account);
        await transaction.CommitAsync(CancellationToken.None);
        return (account, []);
    }

    private async Task<IReadOnlyList<AccountProblem>> ProblemsAsync(NewAccount wanted, bool onlyFirst)
    {
        var problems = new List<AccountProblem>();
        Add("Name", AccountNames.Problem(wanted.Name));
        Add("DisplayName", AccountNames.DisplayNameProblem(wanted.DisplayName));
        Add("Password", wanted.Password is { } password ? PasswordRules.Problem(password, wanted.Name) : null);

        if (await db.Users.AnyAsync(account => account.UserName == wanted.Name))
        {
            Add("Name", "已有這個帳號。");
        }

        if (await IsTakenAsync(wanted.DisplayName))
        {
            Add("DisplayName", "已有人用這個名稱。");
        }

        if (onlyFirst && await db.Users.AnyAsync())
        {
            Add("", "已經有管理員了。");
        }

        return problems;

        void Add(string field, string? message)
        {
            if (message is not null)
            {
                problems.Add(new AccountProblem(field, message));
            }
        }
    }

    private async Task<bool> IsTakenAsync(string displayName) =>
        await db.Users.AnyAsync(account => account.DisplayName == displayName)
        || await db.Publishers.AnyAsync(publisher => publisher.Name == displayName && publisher.AccountId != null);

    private async Task TakeBylineAsync(StaffAccount account)
    {
        var free = await db.Publishers
            .Where(publisher => publisher.AccountId == null
                && (publisher.Name == account.DisplayName || publisher.Name == account.UserName))
            .ToListAsync();
        var byline = free.FirstOrDefault(publisher => publisher.Name == account.DisplayName) ?? free.FirstOrDefault();

        if (byline is null)
        {
            byline = new Publisher(account.DisplayName);
            db.Publishers.Add(byline);
        }

        byline.TakeOver(account.Id);
        await db.SaveChangesAsync();
    }
}

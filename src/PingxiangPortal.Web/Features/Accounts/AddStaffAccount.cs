using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Publishers;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Adds a staff account and puts it behind its byline: the one of its name if there is one, else a new one.</summary>
internal sealed class AddStaffAccount(Writer writer, StaffUsers users, IPasswordHasher<StaffAccount> hasher, SiteClock clock)
{
    /// <summary>The account, or what is wrong; with <paramref name="onlyFirst"/> nothing is added beside another account.</summary>
    public async Task<(StaffAccount? Account, IReadOnlyList<AccountProblem> Problems)> ExecuteAsync(NewAccount wanted, bool onlyFirst = false)
    {
        var account = new StaffAccount
        {
            UserName = wanted.Name,
            DisplayName = wanted.DisplayName,
            Role = wanted.Role,
            CreatedUtc = clock.UtcNow,
        };

        if (wanted.Password is { } password && PasswordRules.Problem(password, wanted.Name) is null)
        {
            account.PasswordHash = hasher.HashPassword(account, password);
        }

        return await writer.WriteAsync(db => AddAsync(db, account, wanted, onlyFirst));
    }

    private async Task<(StaffAccount? Account, IReadOnlyList<AccountProblem> Problems)> AddAsync(
        PortalDb db,
        StaffAccount account,
        NewAccount wanted,
        bool onlyFirst)
    {
        await db.TakeTurnAsync();
        var problems = await ProblemsAsync(db, wanted, onlyFirst);

        if (problems.Count > 0)
        {
            return (null, problems);
        }

        account.Id = 0; // a write that is repeated adds it again
        using var manager = users.On(db);
        var result = await manager.CreateAsync(account);

        if (!result.Succeeded)
        {
            return (null, [.. result.Errors.Select(error => new AccountProblem("", error.Description))]);
        }

        await TakeBylineAsync(db, account);
        return (account, []);
    }

    private static async Task<IReadOnlyList<AccountProblem>> ProblemsAsync(PortalDb db, NewAccount wanted, bool onlyFirst)
    {
        var problems = new List<AccountProblem>();
        Add("Name", AccountNames.Problem(wanted.Name));
        Add("DisplayName", AccountNames.DisplayNameProblem(wanted.DisplayName));
        Add("Password", wanted.Password is { } password ? PasswordRules.Problem(password, wanted.Name) : null);

        if (await db.Users.AnyAsync(account => account.UserName == wanted.Name))
        {
            Add("Name", "已有這個帳號。");
        }

        if (await IsTakenAsync(db, wanted.DisplayName))
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

    private static async Task<bool> IsTakenAsync(PortalDb db, string displayName) =>
        await db.Users.AnyAsync(account => account.DisplayName == displayName)
        || await db.Publishers.AnyAsync(publisher => publisher.Name == displayName && publisher.AccountId != null);

    private static async Task TakeBylineAsync(PortalDb db, StaffAccount account)
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

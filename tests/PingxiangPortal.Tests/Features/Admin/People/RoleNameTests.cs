using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.People;

public sealed class RoleNameTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] NoRoles = ["", "0", "2", "-1", "99", "publisher", "Boss", "Contributor,Publisher", "Publisher, Administrator"];

    [Fact]
    public async Task A_colleague_is_added_with_a_role_by_its_exact_name_only()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Administrator);

        foreach (var role in NoRoles)
        {
            using var answer = await desk.PostAsync(
                "/admin/people",
                "/admin/people?handler=Add",
                ("Input.Name", "intruder"),
                ("Input.DisplayName", "不速之客"),
                ("Input.Role", role));

            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"'{role}' answered {answer.StatusCode}");
        }

        Assert.DoesNotContain("intruder", await AccountsAsync(account => account.UserName!));
    }

    [Fact]
    public async Task A_role_is_changed_by_its_exact_name_only()
    {
        using var desk = await DeskClient.SignInAsync(app, StaffRole.Administrator);
        using var colleague = await DeskClient.SignInAsync(app, StaffRole.Contributor);
        var id = (await AccountsAsync(account => account.Id)).Max();

        foreach (var role in NoRoles)
        {
            using var answer = await desk.PostAsync("/admin/people", $"/admin/people?handler=Role&id={id}", ("role", role));

            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"'{role}' answered {answer.StatusCode}");
        }

        Assert.Contains((id, StaffRole.Contributor), await AccountsAsync(account => ValueTuple.Create(account.Id, account.Role)));
    }

    private async Task<IReadOnlyList<TField>> AccountsAsync<TField>(Func<StaffAccount, TField> field)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<PortalDb>().Users.AsNoTracking().ToListAsync();
        return [.. accounts.Select(field)];
    }
}

using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Hosting;

public sealed partial class StartTests
{
    [Fact]
    public async Task The_console_says_where_the_site_is_what_was_imported_and_how_to_set_up()
    {
        await using var app = new SeededApp();

        using var portal = await PortalProcess.ServeAsync(PortalProcess.On(app));

        Assert.Matches(@"http://127\.0\.0\.1:\d{4,5}\b", portal.Printed);
        Assert.Contains("新匯入 1 篇", portal.Printed, StringComparison.Ordinal);
        Assert.Matches(Setup(), portal.Printed);
    }

    [Fact]
    public async Task The_setup_secret_is_printed_and_written_nowhere()
    {
        await using var app = new SeededApp();

        using var portal = await PortalProcess.ServeAsync(PortalProcess.On(app));
        var secret = Setup().Match(portal.Printed).Groups[1].Value;
        await portal.KillAsync();

        Assert.Equal(32, secret.Length);
        foreach (var path in Directory.EnumerateFiles(app.DataFolder, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(secret, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_second_start_prints_another_secret_and_with_an_account_none()
    {
        await using var app = new PortalApp();
        using var first = await PortalProcess.ServeAsync(PortalProcess.On(app));
        await first.KillAsync();
        using var second = await PortalProcess.ServeAsync(PortalProcess.On(app));
        await second.KillAsync();
        using var added = await PortalProcess.RunAsync([.. PortalProcess.On(app), "people", "add", "chief", "--role", "administrator", "--password-stdin"], "a long enough one");

        using var third = await PortalProcess.ServeAsync(PortalProcess.On(app));

        Assert.NotEqual(Setup().Match(first.Printed).Value, Setup().Match(second.Printed).Value);
        Assert.True(added.ExitCode == 0, added.Printed);
        Assert.DoesNotMatch(Setup(), third.Printed);
    }

    [Fact]
    public async Task A_second_process_on_one_folder_is_refused()
    {
        await using var app = new PortalApp();
        _ = app.Services;

        using var second = await PortalProcess.ServeAsync(PortalProcess.On(app));

        Assert.Equal(1, second.ExitCode);
        Assert.Contains($"Another portal is running on {app.DataFolder}.", second.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Portal:TimeZone=Asia/Pingxiang", "Portal:TimeZone")]
    [InlineData("--AllowedHosts=*", "AllowedHosts")]
    [InlineData("--Portal:BaseUrl=http://news.example", "Portal:BaseUrl")]
    [InlineData("--urls=http://0.0.0.0:5080", "Portal:BaseUrl")]
    public async Task A_wrong_setting_ends_the_process_in_one_sentence(string argument, string named)
    {
        await using var app = new PortalApp();

        using var portal = await PortalProcess.ServeAsync([.. PortalProcess.On(app).Skip(argument.StartsWith("--urls", StringComparison.Ordinal) ? 1 : 0), argument]);

        Assert.Equal(1, portal.ExitCode);
        Assert.Contains(named, portal.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", portal.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_during_its_first_starts_the_portal_has_every_seed_once()
    {
        await using var app = new SeededApp();
        for (var at = 0; at < 30; at++)
        {
            app.Put($"{at}.md", SeedFiles.Markdown($"第 {at} 份", category: $"頻道{at % 5}/分類{at % 7}"));
        }

        foreach (var wait in new[] { 600, 900, 1_300 })
        {
            using var interrupted = PortalProcess.Begin(PortalProcess.On(app));
            await Task.Delay(TimeSpan.FromMilliseconds(wait), TimeProvider.System);
            await interrupted.KillAsync();
        }

        using var portal = await PortalProcess.ServeAsync(PortalProcess.On(app));
        await portal.KillAsync();
        using var reader = new Browser(app);
        await reader.OpenAsync("/");

        Assert.Equal((31, 31, 31), await app.UseAsync(async (PortalDb db) =>
            (await db.Articles.CountAsync(), await db.ImportedSeeds.CountAsync(), await db.Revisions.CountAsync())));
        Assert.Equal(await CategoriesAsync(app), (await CategoriesAsync(app)).Distinct());
    }

    [Fact]
    public async Task A_lock_left_by_a_dead_start_does_not_hang_the_next()
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        await using var first = new PortalApp();
        await first.WriteAsync(db => db.Database.ExecuteSqlAsync(
            $"""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """));

        await using var second = await first.RestartAsync();
        using var reader = new Browser(second);

        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/")).Status);
    }

    [Fact]
    public async Task What_readers_and_staff_type_is_in_no_log()
    {
        await using var app = new PortalApp();
        var colleague = await app.ColleagueAsync(StaffRole.Publisher);
        using var browser = await app.SignInAsync(colleague);
        using var stranger = new Browser(app);
        await stranger.TrySignInAsync(colleague.Name, "a wrong secret word");
        await browser.OpenAsync("/nothing?words=typed-in-a-query");
        await browser.PressAsync(await browser.OpenAsync("/admin/articles/new"), "儲存草稿", ("標題", "typed-in-a-title"));

        var log = await LogFiles.ReadAsync(app);

        Assert.All(new[] { "a wrong secret word", colleague.Password, "typed-in-a-query", "typed-in-a-title" }, word =>
            Assert.DoesNotContain(word, log, StringComparison.Ordinal));
    }

    private static Task<List<string>> CategoriesAsync(PortalApp app) => app.UseAsync((PortalDb db) => db.Categories
        .OrderBy(category => category.Id)
        .Select(category => category.ParentId + "/" + category.Name)
        .ToListAsync());

    [GeneratedRegex(@"/account/setup\?secret=([A-Za-z0-9_-]+)")]
    private static partial Regex Setup();
}

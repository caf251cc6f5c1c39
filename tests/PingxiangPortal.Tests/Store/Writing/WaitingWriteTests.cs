using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Tests.Store.Writing;

public sealed class WaitingWriteTests
{
    private const int ReadersLane = 4_096;
    private const int DesksLane = 1_024;

    [Fact]
    public async Task A_write_whose_sender_left_before_it_began_never_runs()
    {
        await using var app = new PortalApp();
        using var leaves = new CancellationTokenSource();
        var word = Some.Word("w");
        Task<int> sent;

        await using (await HeldWriter.BeginAsync(app))
        {
            if (TestDatabase.IsPostgres)
            {
                await leaves.CancelAsync(); // it begins at once there
            }

            sent = app.WriteAsync(Lane.Readers, Writes.Remember(word), leaves.Token);
            await leaves.CancelAsync();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sent);
        await app.WriteAsync(Lane.Readers, Writes.Remember(word + "later"));
        Assert.Equal([word + "later"], (await app.RememberedAsync(word)).Keys);
    }

    [Fact]
    public async Task A_write_whose_sender_leaves_after_it_began_is_stored_and_answered()
    {
        await using var app = new PortalApp();
        using var leaves = new CancellationTokenSource();
        var word = Some.Word("w");

        var answer = await app.WriteAsync(
            Lane.Readers,
            async scope =>
            {
                await leaves.CancelAsync();
                return await Writes.Remember(word)(scope);
            },
            leaves.Token);

        Assert.Equal((1, 1), (answer, (await app.RememberedAsync(word))[word]));
    }

    [Fact]
    public async Task The_desk_goes_before_readers_who_wait_longer()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // nobody waits there
        }

        await using var app = new PortalApp();
        var order = new ConcurrentQueue<string>();
        var sent = new List<Task>();
        Func<string, Func<WriteScope, Task<int>>> note = who => _ =>
        {
            order.Enqueue(who);
            return Task.FromResult(0);
        };

        await using (await HeldWriter.BeginAsync(app))
        {
            sent.AddRange(Enumerable.Range(0, 300).Select(_ => app.WriteAsync(Lane.Readers, note("reader"))));
            sent.AddRange(Enumerable.Range(0, 10).Select(_ => app.WriteAsync(Lane.Desk, note("desk"))));
        }

        await Task.WhenAll(sent);
        Assert.Equal([.. Enumerable.Repeat("desk", 10), .. Enumerable.Repeat("reader", 300)], order);
    }

    [Fact]
    public async Task Beyond_a_full_lane_readers_are_refused_and_the_desk_is_not()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // nobody waits there
        }

        await using var app = new PortalApp();
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var word = Some.Word("w");
        List<Task<int>> waiting;
        Task<int> desk;
        Page refused, refusedPage;

        await using (await HeldWriter.BeginAsync(app))
        {
            waiting = [.. Enumerable.Range(0, ReadersLane).Select(_ => app.WriteAsync(Lane.Readers, _ => Task.FromResult(1)))];
            await Assert.ThrowsAsync<StoreBusyException>(() => app.WriteAsync(Lane.Readers, Writes.Remember(word)));
            refused = await reader.ReactAsync(article.ArticleId, "flower");
            refusedPage = await reader.PostAsync(Reacting.Address(article.ArticleId), [("kind", "flower")]);
            desk = app.WriteAsync(Lane.Desk, Writes.Remember(word + "desk"));
        }

        Assert.Equal(1, await desk);
        Assert.Equal(ReadersLane, (await Task.WhenAll(waiting)).Sum());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (refused.Status, refusedPage.Status));
        Assert.InRange(int.Parse(refused.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 10);
        Assert.Equal("正忙，請稍等", refusedPage.Title());
        Assert.Equal($"/articles/{article.ArticleId}#reactions", Html.Link(refusedPage.MainPart(), "回到文章").GetAttribute("href"));
        Assert.Empty(refused.SetCookies);
        Assert.Equal(Reacting.Nothing, await Reacting.TotalsAsync(app, article.ArticleId));
        Assert.Equal([word + "desk"], (await app.RememberedAsync(word)).Keys);
    }

    [Fact]
    public async Task Beyond_a_full_lane_the_desk_is_told_when_to_try_again()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // nobody waits there
        }

        await using var app = new PortalApp();
        using var administrator = await app.SignInAsync(StaffRole.Administrator);
        var settings = await administrator.OpenAsync("/admin/settings");
        List<Task<int>> waiting;
        Page refused;

        await using (await HeldWriter.BeginAsync(app))
        {
            waiting = [.. Enumerable.Range(0, DesksLane).Select(_ => app.WriteAsync(Lane.Desk, _ => Task.FromResult(1)))];
            refused = await administrator.PressAsync(settings, "儲存", ("網站名稱", "忙時的站名"));
        }

        Assert.Equal(DesksLane, (await Task.WhenAll(waiting)).Sum());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "正忙，請稍等"), (refused.Status, refused.Title()));
        Assert.InRange(int.Parse(refused.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 10);
    }

    [Fact]
    public async Task The_bar_has_words_for_a_click_that_was_refused_because_the_store_is_busy()
    {
        await using var app = new PortalApp();
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var form = Html.One((await reader.OpenAsync($"/articles/{article.ArticleId}")).Document, "form[name=reactions]");

        Assert.NotEmpty(form.GetAttribute("data-503") ?? "");
    }
}

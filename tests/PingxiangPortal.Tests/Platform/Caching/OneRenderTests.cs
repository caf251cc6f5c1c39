using Microsoft.AspNetCore.Http;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class OneRenderTests : IDisposable
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CacheBench bench;
    private volatile string rows = "old";

    public OneRenderTests() => bench = new CacheBench(ShowRowsBehindTheGateAsync);

    [Fact]
    public async Task A_page_that_was_begun_with_old_rows_is_not_shown_after_the_change()
    {
        var begun = bench.GetAsync();
        rows = "new";
        bench.Generations.Raise(PageTags.Front);
        gate.SetResult();
        await begun;

        Assert.Equal((200, "new"), await bench.GetAsync());
    }

    [Fact]
    public async Task Who_comes_after_the_change_does_not_join_a_render_of_old_rows()
    {
        var begun = bench.GetAsync();
        rows = "new";
        bench.Generations.Raise(PageTags.Front);
        bench.Render = context => CacheBench.ShowAsync(context, rows);

        Assert.Equal((200, "new"), await bench.GetAsync());

        gate.SetResult();
        Assert.Equal((200, "old"), await begun);
        Assert.Equal((200, "new"), await bench.GetAsync());
    }

    [Fact]
    public async Task Fifty_at_once_are_one_render()
    {
        var waiting = Enumerable.Range(0, 50).Select(_ => bench.GetAsync()).ToList();
        gate.SetResult();

        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal((200, "old"), answer));
        Assert.Equal(1, bench.Renders);
    }

    [Fact]
    public async Task The_first_reader_who_leaves_fails_none_of_the_others()
    {
        using var leaves = new CancellationTokenSource();
        var first = bench.GetAsync(leaves.Token);
        var others = Enumerable.Range(0, 10).Select(_ => bench.GetAsync()).ToList();

        await leaves.CancelAsync();
        gate.SetResult();

        Assert.All(await Task.WhenAll(others), answer => Assert.Equal((200, "old"), answer));
        Assert.Equal(1, bench.Renders);
        await first;
    }

    [Fact]
    public async Task One_who_waits_and_leaves_is_the_only_one_without_an_answer()
    {
        using var leaves = new CancellationTokenSource();
        var first = bench.GetAsync();
        var leaver = bench.GetAsync(leaves.Token);
        var other = bench.GetAsync();

        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        gate.SetResult();

        Assert.Equal(((200, "old"), (200, "old")), (await first, await other));
    }

    [Fact]
    public async Task When_the_first_render_fails_the_others_render_for_themselves()
    {
        bench.Render = async _ =>
        {
            await gate.Task;
            throw new InvalidOperationException("once");
        };
        var first = bench.GetAsync();
        bench.Render = context => CacheBench.ShowAsync(context, "well");
        var other = bench.GetAsync();
        gate.SetResult();

        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        Assert.Equal((200, "well"), await other);
        Assert.Equal(0, bench.Pages.Count);
    }

    [Fact]
    public async Task A_stored_page_is_not_rendered_again()
    {
        gate.SetResult();
        await bench.GetAsync();
        rows = "new";

        Assert.Equal((200, "old"), await bench.GetAsync());
        Assert.Equal(1, bench.Renders);
    }

    [Fact]
    public async Task After_ten_minutes_a_page_is_rendered_again_whatever_changed()
    {
        gate.SetResult();
        await bench.GetAsync();

        bench.Clock.Advance(TimeSpan.FromMinutes(10));
        await bench.GetAsync();

        Assert.Equal(2, bench.Renders);
    }

    [Fact]
    public async Task Who_comes_while_what_is_due_is_being_raised_waits_for_it()
    {
        var raised = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bench.Render = context => CacheBench.ShowAsync(context, rows);
        await bench.GetAsync();
        bench.Due.Raise = async _ =>
        {
            await raised.Task;
            bench.Generations.Raise(PageTags.Front);
            return DateTime.MaxValue;
        };
        bench.Due.Expect(bench.Clock.UtcNow);

        var first = bench.GetAsync();
        var second = bench.GetAsync();
        rows = "new";
        raised.SetResult();

        Assert.Equal(((200, "new"), (200, "new")), (await first, await second));
    }

    [Fact]
    public async Task What_is_due_is_raised_by_the_next_request_when_it_failed()
    {
        bench.Render = context => CacheBench.ShowAsync(context, rows);
        await bench.GetAsync();
        bench.Due.Raise = _ => throw new InvalidOperationException("once");
        bench.Due.Expect(bench.Clock.UtcNow);
        await Assert.ThrowsAsync<InvalidOperationException>(() => bench.GetAsync());

        rows = "new";
        bench.Due.Raise = _ =>
        {
            bench.Generations.Raise(PageTags.Front);
            return Task.FromResult(DateTime.MaxValue);
        };

        Assert.Equal((200, "new"), await bench.GetAsync());
    }

    [Fact]
    public async Task What_is_expected_while_something_else_is_raised_is_not_forgotten()
    {
        bench.Render = context => CacheBench.ShowAsync(context, rows);
        var times = 0;
        bench.Due.Raise = now =>
        {
            times++;
            bench.Due.Expect(now.AddMinutes(1));
            return Task.FromResult(DateTime.MaxValue);
        };
        await bench.GetAsync();

        bench.Clock.Advance(TimeSpan.FromMinutes(1));
        await bench.GetAsync();

        Assert.Equal(2, times);
    }

    public void Dispose() => bench.Dispose();

    /// <summary>Reads first and writes late, as a page does whose query was answered before the change.</summary>
    private async Task ShowRowsBehindTheGateAsync(HttpContext context)
    {
        var read = rows;
        await gate.Task.WaitAsync(context.RequestAborted);
        await CacheBench.ShowAsync(context, read);
    }
}

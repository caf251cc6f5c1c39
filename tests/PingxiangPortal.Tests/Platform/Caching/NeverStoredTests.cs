using Microsoft.AspNetCore.Http;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class NeverStoredTests
{
    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(302)]
    [InlineData(201)]
    public async Task An_answer_of_another_status_is_sent_but_not_kept(int status)
    {
        using var bench = new CacheBench(context =>
        {
            context.Response.StatusCode = status;
            return CacheBench.ShowAsync(context, "other");
        });

        Assert.Equal((status, "other"), await bench.GetAsync());
        Assert.Equal(0, bench.Pages.Count);
    }

    [Fact]
    public async Task An_answer_with_a_cookie_is_sent_but_not_kept()
    {
        using var bench = new CacheBench(context =>
        {
            context.Response.Cookies.Append("own", "secret");
            return CacheBench.ShowAsync(context, "with a cookie");
        });

        Assert.Equal((200, "with a cookie"), await bench.GetAsync());
        Assert.Equal(0, bench.Pages.Count);
    }

    [Fact]
    public async Task What_is_no_page_is_sent_but_not_kept()
    {
        using var bench = new CacheBench(context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("{}");
        });

        Assert.Equal((200, "{}"), await bench.GetAsync());
        Assert.Equal(0, bench.Pages.Count);
    }

    [Fact]
    public async Task A_page_that_fails_leaves_nothing()
    {
        using var bench = new CacheBench(async context =>
        {
            await CacheBench.ShowAsync(context, "half");
            throw new InvalidOperationException("in the middle");
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => bench.GetAsync());
        Assert.Equal(0, bench.Pages.Count);

        bench.Render = context => CacheBench.ShowAsync(context, "whole");
        Assert.Equal((200, "whole"), await bench.GetAsync());
    }
}

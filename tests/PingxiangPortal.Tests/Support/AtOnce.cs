using Microsoft.Extensions.DependencyInjection;

namespace PingxiangPortal.Tests.Support;

/// <summary>The same use case many times at once, each as a request of its own.</summary>
internal static class AtOnce
{
    public static Task<TAnswer[]> RunAsync<TService, TAnswer>(PortalApp app, int times, Func<TService, int, Task<TAnswer>> use)
        where TService : notnull
    {
        var services = app.Services;
        return Task.WhenAll(Enumerable.Range(0, times).Select(number => Task.Run(async () =>
        {
            await using var scope = services.CreateAsyncScope();
            return await use(scope.ServiceProvider.GetRequiredService<TService>(), number);
        })));
    }
}

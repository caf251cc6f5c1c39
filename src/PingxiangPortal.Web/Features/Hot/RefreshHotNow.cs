using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Hot;

/// <summary>Reads the short hot lists anew, if anything was counted since.</summary>
internal sealed class RefreshHotNow(HotNow now, IServiceScopeFactory scopes)
{
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        if (!now.IsStale)
        {
            return;
        }

        var begun = now.BeginReading();
        await using var scope = scopes.CreateAsyncScope();

        try
        {
            now.Show(await scope.ServiceProvider.GetRequiredService<HotQueries>().GetBoardAsync(cancel), begun);
        }
        catch (Exception)
        {
            now.MarkStale(); // nobody has read what came meanwhile
            throw;
        }
    }
}

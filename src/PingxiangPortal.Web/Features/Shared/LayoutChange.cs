using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>Changes what surrounds every page: the category tree or the site's words.</summary>
internal sealed class LayoutChange(Writer writer, Generations generations)
{
    /// <summary>Writes, and has every page rendered anew if that changed anything: a refusal costs nobody a page.</summary>
    /// <param name="change">The write.</param>
    /// <param name="isChange">Tells by its answer whether it changed anything.</param>
    public async Task<TAnswer> ApplyAsync<TAnswer>(Func<PortalDb, Task<TAnswer>> change, Func<TAnswer, bool> isChange)
    {
        var answer = await writer.WriteAsync(change);

        if (isChange(answer))
        {
            generations.Raise(PageTags.Layout);
        }

        return answer;
    }
}

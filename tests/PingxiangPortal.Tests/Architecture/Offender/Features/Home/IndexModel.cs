using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Tests.Architecture.Offender.Features.Articles;
using PingxiangPortal.Tests.Architecture.Offender.Features.Errors;
using PingxiangPortal.Tests.Architecture.Offender.Features.Shared;
using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Home;

/// <summary>A page whose handler fetches the database, and which names a feature that is not listed for it.</summary>
internal sealed class IndexModel(ArticleQueries articles) : PageModel
{
    public int Count { get; private set; }

    public async Task OnGetAsync()
    {
        await using var db = HttpContext.RequestServices.GetRequiredService<PortalDb>();
        Count = articles.Count() + Menu.Entries().Count;
    }

    public IEnumerable<string> Notes()
    {
        yield return Note.Text();
    }
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;
using PingxiangPortal.Tests.Architecture.Offender.Features.Comments;
using PingxiangPortal.Tests.Architecture.Razor;

[assembly: RazorCompiledItem(typeof(SearchPage), "mvc.1.0.razor-page", "/Features/Search/Index.cshtml")]

namespace PingxiangPortal.Tests.Architecture.Razor;

/// <summary>What the Razor compiler writes for a page, by hand: its namespace says nothing about its folder.</summary>
[RazorCompiledItemMetadata("RouteTemplate", "/search")]
public sealed class SearchPage : Page
{
    public SearchModel Model => (SearchModel)ViewContext.ViewData.Model!;

    public override Task ExecuteAsync()
    {
        WriteLiteral(new Remarks().ToString());
        return Task.CompletedTask;
    }
}

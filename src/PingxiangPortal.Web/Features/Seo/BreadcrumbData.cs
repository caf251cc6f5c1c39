using System.Text.Json.Nodes;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Platform.Html;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Seo;

/// <summary>The way from the portal to a page, for machines: a <c>BreadcrumbList</c> of schema.org.</summary>
internal static class BreadcrumbData
{
    public static JsonLd Of(IReadOnlyList<CategoryNode> path, Reading reading)
    {
        var steps = path
            .Select(category => (Name: reading.ShowName(category.Name), Local: Links.Category(category.Slug)))
            .Prepend((Name: reading.Say("門戶", "门户"), Local: Links.FrontPage));

        return new JsonLd(new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. steps.Select((step, at) => new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = at + 1,
                ["name"] = step.Name,
                ["item"] = reading.Absolute(step.Local),
            })]),
        });
    }
}

using System.Xml.Linq;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Search;

/// <summary>What browsers ask for: how this site is searched, and titles for what is being typed.</summary>
internal static class SearchEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static readonly XNamespace Description = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Links.OpenSearch, Methods, DescribeAsync).AllowAnonymous().WithMetadata(InBothScripts.Metadata);
        routes.MapMethods(Links.SearchSuggestions, Methods, SuggestAsync)
            .AllowAnonymous()
            .WithMetadata(InBothScripts.Metadata)
            .RequireRateLimiting(RateLimits.Search);
    }

    /// <summary>OpenSearch 1.1, by which a browser offers this site in its own search field.</summary>
    private static async Task<IResult> DescribeAsync(HttpContext context, SiteQueries site, CancellationToken cancel)
    {
        var reading = (await site.GetReadingsAsync(cancel)).Of(context);
        var name = reading.ShowName((await site.GetWordsAsync(cancel)).Name);

        var document = new XElement(
            Description + "OpenSearchDescription",
            new XElement(Description + "ShortName", Shortened(name)),
            new XElement(Description + "Description", reading.Say($"搜尋{name}的新聞", $"搜索{name}的新闻")),
            new XElement(Description + "InputEncoding", "UTF-8"),
            new XElement(Description + "Language", reading.Script.LanguageTag()),
            Url("text/html", reading.Absolute(Links.Search)),
            Url("application/x-suggestions+json", reading.Absolute(Links.SearchSuggestions)));

        return Results.Text(
            $"""<?xml version="1.0" encoding="UTF-8"?>{document.ToString(SaveOptions.DisableFormatting)}""",
            "application/opensearchdescription+xml; charset=utf-8");
    }

    private static XElement Url(string type, string address) => new(
        Description + "Url",
        new XAttribute("type", type),
        new XAttribute("method", "get"),
        new XAttribute("template", address + "?q={searchTerms}"));

    /// <summary>The standard allows 16 characters.</summary>
    private static string Shortened(string name) => string.Concat(name.EnumerateRunes().Take(16));

    /// <summary>As the OpenSearch suggestions extension has it: what was typed, and a list.</summary>
    private static async Task<IResult> SuggestAsync(HttpContext context, SearchQueries search, SiteQueries site, CancellationToken cancel)
    {
        var typed = InputText.OneLine(context.Request.Query["q"].ToString());
        var reading = (await site.GetReadingsAsync(cancel)).Of(context);
        var titles = await search.SuggestAsync(typed, reading, cancel);
        return Results.Text(SuggestionJson.Of(typed, titles), "application/x-suggestions+json; charset=utf-8");
    }
}

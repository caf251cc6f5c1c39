using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>The only place that builds an address of this site. All but <see cref="Absolute"/> are local: they start with /.</summary>
internal sealed class Links(SiteAddress site)
{
    public static string FrontPage => "/";

    public static string Preferences => "/preferences";

    public static string Search => "/search";

    public static string SearchSuggestions => "/search/suggestions";

    public static string OpenSearch => "/opensearch.xml";

    public static string Hot => "/hot";

    public static string JsonFeed => "/feed.json";

    /// <summary>The feed of a category, or of everything.</summary>
    public static string Feed(string? categorySlug = null) => (categorySlug is null ? "" : Category(categorySlug)) + "/feed.xml";

    public static string SignIn => "/account/login";

    public static string SignOut => "/account/logout";

    public static string Security => "/account/security";

    public static string Desk => "/admin";

    public static string DeskArticles => "/admin/articles";

    public static string TidyPunctuation => "/admin/articles/punctuation";

    public static string OfferCovers => "/admin/articles/covers";

    public static string RemoveResidue => "/admin/articles/residue";

    public static string DeskImages => "/admin/images";

    public static string ImageWords => "/admin/images/words";

    public static string DeskCategories => "/admin/categories";

    public static string DeskPeople => "/admin/people";

    public static string DeskSettings => "/admin/settings";

    public static string NewArticle => "/admin/articles/new";

    public static string Article(long id, string slug = "") =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{id}") + (slug.Length > 0 ? "/" + slug : "");

    /// <summary>A file of a picture, by its whole name.</summary>
    public static string Media(string stored) => "/media/" + stored;

    public static string DeskImage(long id) => string.Create(CultureInfo.InvariantCulture, $"{DeskImages}/{id}");

    public static string History(long articleId) => Article(articleId) + "/history";

    public static string Reactions(long articleId) => Article(articleId) + "/reactions";

    public static string Category(string slug, int page = 1) =>
        "/categories/" + slug + OfPage(page);

    public static string Publisher(long id, int page = 1) => string.Create(CultureInfo.InvariantCulture, $"/publishers/{id}") + OfPage(page);

    public static string Source(long id, int page = 1) => string.Create(CultureInfo.InvariantCulture, $"/sources/{id}") + OfPage(page);

    public static string Tag(string name, int page = 1) => "/tags/" + Uri.EscapeDataString(name) + OfPage(page);

    public static string Archive => "/archive";

    public static string ArchivedMonth(int year, int month, int page = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"/archive/{year:0000}/{month:00}") + OfPage(page);

    public static string PreviewUnsaved => "/admin/articles/preview";

    public static string EditArticle(long id) => string.Create(CultureInfo.InvariantCulture, $"/admin/articles/{id}");

    /// <summary>The newest text as readers would see it, or the text of one revision.</summary>
    public static string PreviewArticle(long id, int? revision = null) =>
        EditArticle(id) + "/preview" + (revision is { } number ? string.Create(CultureInfo.InvariantCulture, $"?revision={number}") : "");

    public static string Autosave(long? id) => "/admin/articles/autosave" + (id is { } known ? string.Create(CultureInfo.InvariantCulture, $"?id={known}") : "");

    public static string CheckText => "/admin/articles/checks";

    public static string Presence(long id) => EditArticle(id) + "/presence";

    public static string LockOfArticle(long id) => EditArticle(id) + "/lock";

    public static string Remarks(long id) => EditArticle(id) + "/remarks";

    public static string Revisions(long id, int page = 1) => EditArticle(id) + "/revisions" + OfPage(page);

    public static string Compare(long id) => EditArticle(id) + "/compare";

    /// <summary>One revision beside another; without another, beside the one before it.</summary>
    public static string CompareRevisions(long id, int newer, int? older = null) =>
        WithQuery(Compare(id), ("older", older?.ToString(CultureInfo.InvariantCulture)), ("newer", newer.ToString(CultureInfo.InvariantCulture)));

    public static string MergeTexts(long id) => EditArticle(id) + "/merge";

    /// <summary>The same list with some words of the query set; those without a value are left out.</summary>
    public static string WithQuery(string path, params IEnumerable<(string Name, string? Value)> words) =>
        path + new QueryBuilder(words.Where(word => !string.IsNullOrEmpty(word.Value)).Select(word => KeyValuePair.Create(word.Name, word.Value!))); // has one

    private static string OfPage(int page) => page > 1 ? string.Create(CultureInfo.InvariantCulture, $"?page={page}") : "";

    public string Absolute(string local) => new Uri(site.BaseUrl, local).AbsoluteUri;
}

using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Admin.Categories;
using PingxiangPortal.Web.Features.Admin.People;
using PingxiangPortal.Web.Features.Admin.Settings;

namespace PingxiangPortal.Web.Features.Admin;

/// <summary>The desk.</summary>
internal static class AdminFeature
{
    public static IServiceCollection AddAdmin(this IServiceCollection services) => services
        .AddScoped<DeskArticleQueries>()
        .AddScoped<ArticleActions>()
        .AddScoped<DeskCategoryQueries>()
        .AddScoped<CategoryActions>()
        .AddScoped<PeopleQueries>()
        .AddScoped<PeopleActions>()
        .AddScoped<SaveSettings>();
}

using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Admin.Categories;
using PingxiangPortal.Web.Features.Admin.Images;
using PingxiangPortal.Web.Features.Admin.Merging;
using PingxiangPortal.Web.Features.Admin.People;
using PingxiangPortal.Web.Features.Admin.Revisions;
using PingxiangPortal.Web.Features.Admin.Settings;

namespace PingxiangPortal.Web.Features.Admin;

/// <summary>The desk.</summary>
internal static class AdminFeature
{
    public static IServiceCollection AddAdmin(this IServiceCollection services) => services
        .AddScoped<DeskArticleQueries>()
        .AddScoped<RevisionQueries>()
        .AddScoped<CheckQueries>()
        .AddScoped<FieldNameQueries>()
        .AddScoped<MergeQueries>()
        .AddScoped<MergeActions>()
        .AddScoped<EditorQueries>()
        .AddScoped<PresenceQueries>()
        .AddScoped<ArticleActions>()
        .AddScoped<ImageActions>()
        .AddScoped<DeskCategoryQueries>()
        .AddScoped<CategoryActions>()
        .AddScoped<PeopleQueries>()
        .AddScoped<PeopleActions>()
        .AddScoped<SettingQueries>()
        .AddScoped<SaveSettings>();
}

using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Articles: what readers read, and each thing that can happen to one.</summary>
internal static class ArticlesFeature
{
    public static IServiceCollection AddArticles(this IServiceCollection services) => services
        .AddSingleton<ArticleStatements>()
        .AddSingleton<ListStatements>()
        .AddSingleton<DueArticles>()
        .AddSingleton<DueChanges>(provider => provider.GetRequiredService<DueArticles>())
        .AddScoped<ArticleQueries>()
        .AddScoped<ListQueries>()
        .AddScoped<ArticleChanged>()
        .AddScoped<StateChange>()
        .AddScoped<SaveDraft>()
        .AddScoped<PublishArticle>()
        .AddScoped<WithdrawArticle>()
        .AddScoped<TrashArticle>()
        .AddScoped<BringBackArticle>();
}
